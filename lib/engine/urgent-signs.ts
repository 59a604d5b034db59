import { type Compiled, compile } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import type { Knowledge } from "../knowledge/knowledge";
import { signId, type UrgentSign } from "../knowledge/urgent-signs";
import { factSpace } from "../profile/fact-paths";

interface PreparedSign {
  readonly sign: UrgentSign;
  readonly when: Compiled | undefined;
}

/** The signs for which a patient gets help at once, compiled once. */
export const prepareSigns = ({ urgentSigns }: Knowledge): readonly PreparedSign[] =>
  urgentSigns.map((sign) => ({ sign, when: sign.when && compile(sign.when, factSpace) }));

/** The ids of the signs that this patient is told. */
export const urgentSignsOf = (signs: readonly PreparedSign[], facts: FactValues): readonly string[] =>
  signs.filter(({ when }) => when === undefined || when.truth(facts) === "yes").map(({ sign }) => signId(sign));
