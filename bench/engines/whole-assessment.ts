import { createEngine } from "@/lib/engine/assess";
import type { Safety, Tier } from "@/lib/knowledge/tiers";
import type { Profile } from "@/lib/profile/schema";
import { knowledgeOf, today } from "@/lib/vignettes/option-under-test";
import type { Contender } from "../contender";
import { profiles } from "../patients";
import { options } from "../rules";

const engine = createEngine(knowledgeOf(options), { version: "bench", hash: "bench", reviewedOn: today });
const assess = (at: number) => engine.assess(profiles[at] as Profile, today);

const truths = { applies: "yes", unknown: "unknown", general: "unknown" } as const;
const safetyByTier: Partial<Record<Tier, Safety>> = {
  consider: "clear",
  "consider-with-caution": "caution",
  avoid: "contraindicated",
};
const warningIds = [
  ...[0, 1, 2].map((at) => `contraindication-${at}`),
  ...[0, 1, 2].map((at) => `precaution-${at}`),
  ...[0, 1].map((at) => `interaction-${at}`),
];

/** All that a clinician gets: from the profile to the ranked list with words, references and what to ask next. */
export const wholeAssessment: Contender = {
  name: "ours, the whole assess()",
  assess,
  verdicts(at) {
    const assessed = new Map(assess(at).options.map((option) => [option.id, option]));
    return options.map(({ id }) => {
      const option = assessed.get(id);
      const safety = option && safetyByTier[option.tier];
      if (option === undefined || safety === undefined) throw new Error(`${id} has no verdict`);
      const status = new Map(option.warnings.map((warning) => [warning.id, truths[warning.status]]));
      return { truths: warningIds.map((warningId) => status.get(warningId)), safety };
    });
  },
};
