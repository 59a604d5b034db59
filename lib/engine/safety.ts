import type { Compiled } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import type { Safety } from "../knowledge/tiers";
import type { PreparedOption } from "./prepare";
import type { Readings } from "./warnings";

/** The conditions of an option that decide whether it is safe. */
export interface SafetyConditions {
  readonly contraindications: readonly Compiled[];
  readonly cautions: readonly Compiled[];
}

/** How many of the conditions speak against an option; a count can be changed by what changed. */
export interface Tally {
  readonly contraindicated: number;
  /** Contraindications that are not known. */
  readonly open: number;
  readonly cautioned: number;
}

/** Asks the conditions, and counts. */
export function tally({ contraindications, cautions }: SafetyConditions, facts: FactValues): Tally {
  let contraindicated = 0;
  let open = 0;
  let cautioned = 0;
  for (const contraindication of contraindications) {
    const truth = contraindication.truth(facts);
    if (truth === "yes") contraindicated++;
    else if (truth === "unknown") open++;
  }
  for (const caution of cautions) if (caution.truth(facts) === "yes") cautioned++;
  return { contraindicated, open, cautioned };
}

/** Counts what was read of the warnings of an option. */
export function tallyOf({ warnings }: PreparedOption, readings: Readings): Tally {
  let contraindicated = 0;
  let open = 0;
  let cautioned = 0;
  warnings.forEach(({ kind }, at) => {
    const truth = readings[at]?.truth;
    if (kind === "contraindication") {
      if (truth === "yes") contraindicated++;
      else if (truth === "unknown") open++;
    } else if (kind !== "adverse-effect" && truth === "yes") cautioned++;
  });
  return { contraindicated, open, cautioned };
}

/** The tally once some of the conditions have changed from one tally to another. */
export const changedTally = (whole: Tally, before: Tally, after: Tally): Tally => ({
  contraindicated: whole.contraindicated - before.contraindicated + after.contraindicated,
  open: whole.open - before.open + after.open,
  cautioned: whole.cautioned - before.cautioned + after.cautioned,
});

/** What a tally comes to: an unknown contraindication is a caution, never clear. */
export function verdictOn({ contraindicated, open, cautioned }: Tally): Safety {
  if (contraindicated > 0) return "contraindicated";
  return open > 0 || cautioned > 0 ? "caution" : "clear";
}

/** What the safety facts say; asks no further than it has to. */
export function safetyOf({ contraindications, cautions }: SafetyConditions, facts: FactValues): Safety {
  let isOpen = false;
  for (const contraindication of contraindications) {
    const truth = contraindication.truth(facts);
    if (truth === "yes") return "contraindicated";
    if (truth === "unknown") isOpen = true;
  }
  if (isOpen) return "caution";
  return cautions.some((caution) => caution.truth(facts) === "yes") ? "caution" : "clear";
}
