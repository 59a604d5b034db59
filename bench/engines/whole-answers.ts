import type { Safety, Tier } from "@/lib/knowledge/tiers";
import type { Profile } from "@/lib/profile/schema";
import { assessorOf, knowledgeOf, today } from "@/lib/testing/option-under-test";
import type { Contender, Verdict } from "../contender";
import { profiles } from "../patients";
import { options } from "../rules";

const engine = assessorOf(knowledgeOf(options));
const decide = (at: number) => engine.decide(profiles[at] as Profile, today);
const assess = (at: number) => engine.assess(profiles[at] as Profile, today);

const truths = { applies: "yes", unknown: "unknown", general: "unknown" } as const;
const warningIds = [
  ...[0, 1, 2].map((at) => `contraindication-${at}`),
  ...[0, 1, 2].map((at) => `precaution-${at}`),
  ...[0, 1].map((at) => `interaction-${at}`),
];
const safetyByTier: Partial<Record<Tier, Safety>> = {
  consider: "clear",
  "consider-with-caution": "caution",
  avoid: "contraindicated",
};

interface Answered {
  readonly id: string;
  readonly tier: Tier;
  readonly warnings: readonly { readonly id: string; readonly status: keyof typeof truths }[];
}

/** The verdicts in an answer, in the order of the rules. */
function verdictsIn(answered: readonly Answered[]): readonly Verdict[] {
  const byId = new Map(answered.map((option) => [option.id, option]));
  return options.map(({ id }) => {
    const option = byId.get(id);
    const safety = option && safetyByTier[option.tier];
    if (option === undefined || safety === undefined) throw new Error(`${id} has no verdict`);
    const status = new Map(option.warnings.map((warning) => [warning.id, truths[warning.status]]));
    return { truths: warningIds.map((warningId) => status.get(warningId)), safety };
  });
}

/** A decision as a page asks for it: from the profile to the ranked list, with what to ask next. */
export const wholeDecision: Contender = {
  name: "ours, whole decisions with what to ask next",
  assess: decide,
  verdicts: (at) => verdictsIn(decide(at).options),
};

/** All that a clinician gets: the decision in words, with numbered references. */
export const wholeAssessment: Contender = {
  name: "ours, whole assessments in words",
  assess,
  verdicts: (at) => verdictsIn(assess(at).options),
};
