import type { FactValues } from "../facts/fact-space";
import { tierTable } from "../knowledge/tiers";
import { isEveryone } from "../profile/conditions";
import { type Judgement, type Setting, tierOf } from "./judge";
import type { PreparedWarning } from "./prepare";
import type { PreparedStatement } from "./readings";
import { isCaution } from "./safety";

/**
 * The facts that moved an option: warnings that lowered its tier, the condition of the placing statement, a criterion
 * of the study that failed. `isRegionKnown` is false where no region was entered: then it moved nothing.
 */
export function changedBy(
  judgement: Judgement,
  facts: FactValues,
  setting: Setting,
  isRegionKnown: boolean,
): readonly string[] {
  const { prepared, readings, placed, tier } = judgement;
  if (tier === "not-relevant") return [];
  const untouched = tierTable[placed?.row ?? "unproven"].clear;
  const lowers = tier === "avoid" ? untouched !== "avoid" : tier !== untouched;
  const lowering = lowers
    ? prepared.warnings.filter((one, at) => readings[at] === "yes" && isLowering(one, tier === "avoid"))
    : [];
  const about = placed?.prepared.when?.by(facts) ?? [];
  const isAge = setting.isUnder18 && tierOf(judgement, { ...setting, isUnder18: false }) !== tier;
  return [
    ...lowering.flatMap(({ when }) => when?.by(facts) ?? []),
    ...about.filter((path) => path !== "region" || isRegionKnown),
    ...(placed === undefined ? [] : failedCriteria(placed.prepared, facts)),
    ...(isAge ? ["age"] : []),
  ];
}

function isLowering(warning: PreparedWarning, isToAvoid: boolean): boolean {
  if (warning.when === undefined || isEveryone(warning.when.condition)) return false;
  return isToAvoid ? warning.kind === "contraindication" : warning.kind === "contraindication" || isCaution(warning);
}

function failedCriteria({ included, excluded }: PreparedStatement, facts: FactValues): readonly string[] {
  const missed = included.filter(({ truth }) => truth(facts) === "no");
  const met = excluded.filter(({ truth }) => truth(facts) === "yes");
  return [...missed, ...met].flatMap((one) => one.by(facts));
}
