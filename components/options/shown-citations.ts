import type { AssessedOption, Assessment } from "@/lib/words/assessment";
import { citationsOf } from "./check-first-rows";
import { contraindicationsOf, notRelevantFold } from "./not-relevant-words";

/** The numbers that can be read in the answer as it is folded now. */
export function shownCitations(assessment: Assessment, open: ReadonlySet<string>): ReadonlySet<number> {
  const ofOption = (option: AssessedOption): readonly number[] => {
    if (option.tier === "not-relevant") {
      if (!open.has(notRelevantFold)) return [];
      return [...option.summaryCitations, ...contraindicationsOf(option).flatMap(({ citations }) => citations)];
    }
    if (open.has(option.id)) return option.citations;
    const applying = option.warnings.filter(({ status }) => status === "applies");
    const toCheck = option.checkFirst.flatMap((item) => citationsOf(item, option));
    return [...option.summaryCitations, ...applying.flatMap(({ citations }) => citations), ...toCheck];
  };
  return new Set([
    ...assessment.alerts.flatMap(({ citations }) => citations),
    ...assessment.options.flatMap(ofOption),
    ...assessment.combinations.flatMap(({ citations }) => citations),
  ]);
}
