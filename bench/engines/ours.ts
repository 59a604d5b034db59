import { judge, type Setting, tierOf } from "@/lib/engine/judge";
import { prepareOption } from "@/lib/engine/prepare";
import type { Contender } from "../contender";
import { patients } from "../patients";
import { options } from "../rules";

const prepared = options.map(prepareOption);
const setting: Setting = { isGateClosed: false, isUnder18: false };

function assess(at: number) {
  const patient = patients[at] as (typeof patients)[number];
  const { facts, derived } = patient;
  return prepared.map((option) => {
    const explained = option.warnings.map(({ when }) => when?.explain(facts));
    const judgement = judge(option, facts, derived.indications);
    return { explained, judgement, tier: tierOf(judgement, setting) };
  });
}

/** Our evaluation: each condition's truth with the facts that decided it, the safety verdict and the tier. */
export const ours: Contender = {
  name: "ours, with full explanation",
  assess,
  verdicts: (at) =>
    assess(at).map(({ explained, judgement }) => ({
      truths: explained.map((one) => one?.truth ?? "unknown"),
      safety: judgement.safety,
    })),
};

/** Our evaluation without the facts that decided, as a question about what would change asks it. */
export const oursTruthOnly: Contender = {
  ...ours,
  name: "ours, truths and verdicts only",
  assess(at) {
    const { facts, derived } = patients[at] as (typeof patients)[number];
    return prepared.map((option) => {
      const truths = option.warnings.map(({ when }) => when?.truth(facts));
      const judgement = judge(option, facts, derived.indications);
      return { truths, judgement, tier: tierOf(judgement, setting) };
    });
  },
};
