import type { AssessedOption } from "@/lib/words/assessment";

export const notRelevantFold = "tier.not-relevant";

/** What would speak against an option even where it has nothing to do with the problem. */
export const contraindicationsOf = ({ warnings }: AssessedOption) =>
  warnings.filter(({ kind, status }) => kind === "contraindication" && status === "applies");
