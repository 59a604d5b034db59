import { type Compiled, compile } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import type { Knowledge } from "../knowledge/knowledge";
import { citationsOfSign, type UrgentSign } from "../knowledge/urgent-signs";
import { factSpace } from "../profile/fact-paths";
import type { Assessment } from "./assessment";
import type { ReferenceList } from "./references";

interface PreparedSign {
  readonly sign: UrgentSign;
  readonly when: Compiled | undefined;
}

/** The signs for which a patient gets help at once, compiled once. */
export const prepareSigns = ({ urgentSigns }: Knowledge): readonly PreparedSign[] =>
  urgentSigns.map((sign) => ({ sign, when: sign.when && compile(sign.when, factSpace) }));

/** The signs that this patient is told. */
export const urgentSignsOf = (
  signs: readonly PreparedSign[],
  facts: FactValues,
  references: ReferenceList,
): Assessment["urgentSigns"] =>
  signs
    .filter(({ when }) => when === undefined || when.truth(facts) === "yes")
    .map(({ sign }) => ({ text: sign.text, citations: references.cite(citationsOfSign(sign)) }));
