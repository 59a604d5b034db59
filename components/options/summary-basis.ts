import type { AssessedOption } from "@/lib/words/assessment";

type Summarised = Pick<AssessedOption, "summaryCitations" | "evidence">;

/**
 * What the sentence of a card rests on. Where no statement places the option, it is the evidence that the sentence says
 * is about others, or about facts that are not known; none where it says that nothing is held.
 */
export const summaryBasis = ({ summaryCitations, evidence }: Summarised): readonly number[] =>
  summaryCitations.length > 0 ? summaryCitations : [...new Set(evidence.flatMap(({ citations }) => citations))];
