import type { Truth } from "../facts/truth";
import type { Safety } from "../knowledge/tiers";
import type { PreparedWarning } from "./prepare";

/** How a warning reads for a patient; undefined for general advice, which waits for no fact. */
export type Reading = Truth | undefined;

/** A precaution or interaction lowers `consider` by one when it applies; an adverse effect only informs. */
export const isCaution = ({ kind }: PreparedWarning): boolean => kind === "precaution" || kind === "interaction";

/** What the warnings come to: a contraindication that is not known is a caution, never clear. */
export function safetyOf(warnings: readonly PreparedWarning[], readings: readonly Reading[]): Safety {
  let contraindicated = 0;
  let open = 0;
  let cautioned = 0;
  for (let at = 0; at < warnings.length; at++) {
    const warning = warnings[at] as PreparedWarning;
    const reading = readings[at];
    if (warning.kind === "contraindication") {
      if (reading === "yes") contraindicated++;
      else if (reading === "unknown") open++;
    } else if (reading === "yes" && isCaution(warning)) cautioned++;
  }
  if (contraindicated > 0) return "contraindicated";
  return open > 0 || cautioned > 0 ? "caution" : "clear";
}
