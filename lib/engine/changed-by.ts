import type { FactValues } from "../facts/fact-space";
import { tierTable } from "../knowledge/tiers";
import { isEveryone } from "../profile/conditions";
import { type Judgement, type Setting, tierOf } from "./judge";
import type { PreparedWarning } from "./prepare";
import type { PreparedStatement } from "./readings";
import { isCaution } from "./safety";

/**
 * The facts that moved an option: warnings that lowered its tier, the condition of the placing statement, a criterion
 * of the study that failed. `because` gives the facts behind one of `prepared.warnings`; `isRegionKnown` is false where
 * no region was entered: then it moved nothing.
 */
export function changedBy(
  judgement: Judgement,
  because: (at: number) => readonly string[],
  facts: FactValues,
  setting: Setting,
  isRegionKnown: boolean,
): readonly string[] {
  const { prepared, readings, placed, tier } = judgement;
  const paths: string[] = [];
  if (tier === "not-relevant") return paths;
  if (tier !== tierTable[placed?.row ?? "unproven"].clear) {
    for (let at = 0; at < readings.length; at++) {
      const warning = prepared.warnings[at] as PreparedWarning;
      if (readings[at] === "yes" && isLowering(warning, tier === "avoid")) paths.push(...because(at));
    }
  }
  for (const path of placed?.prepared.when?.by(facts) ?? []) if (path !== "region" || isRegionKnown) paths.push(path);
  if (placed !== undefined) for (const one of failedCriteria(placed.prepared, facts)) paths.push(...one.by(facts));
  if (setting.isUnder18 && tierOf(judgement, { ...setting, isUnder18: false }) !== tier) paths.push("age");
  return paths;
}

function isLowering(warning: PreparedWarning, isToAvoid: boolean): boolean {
  if (warning.when === undefined || isEveryone(warning.when.condition)) return false;
  return isToAvoid ? warning.kind === "contraindication" : warning.kind === "contraindication" || isCaution(warning);
}

const failedCriteria = ({ included, excluded }: PreparedStatement, facts: FactValues) => [
  ...included.filter(({ truth }) => truth(facts) === "no"),
  ...excluded.filter(({ truth }) => truth(facts) === "yes"),
];
