import type { Explained } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import { tierTable } from "../knowledge/tiers";
import { everyone } from "../profile/conditions";
import type { Patient } from "../profile/understand";
import { conditionInWords } from "../profile/words";
import { type Setting, tierOf } from "./judge";
import type { PreparedStatement, PreparedWarning } from "./prepare";
import type { Stand } from "./stand";

const everyoneInWords = conditionInWords(everyone);
const nothing: readonly string[] = [];

/** The facts that moved it: warnings that lowered the tier, the condition of the placing statement, a failed criterion. */
export function changedBy(
  { prepared, judgement, tier, readings }: Stand,
  { patient: { profile, facts }, setting }: { readonly patient: Patient; readonly setting: Setting },
): readonly string[] {
  if (tier === "not-relevant") return nothing;
  const untouched = tierTable[judgement.placed?.row ?? "unproven"].clear;
  const lowers = tier === "avoid" ? untouched !== "avoid" : tier !== untouched;
  const lowering = lowers ? readings.filter((one, at) => isLowering(prepared.warnings[at], one, tier === "avoid")) : [];
  const placed = judgement.placed?.prepared;
  const isAge = setting.isUnder18 && tierOf(judgement, { ...setting, isUnder18: false }) !== tier;
  return [
    ...lowering.flatMap((one) => one?.by ?? nothing),
    ...(placed?.when?.explain(facts).by ?? nothing).filter((path) => path !== "region" || profile.region !== undefined),
    ...(placed === undefined ? nothing : failedCriteria(placed, facts)),
    ...(isAge ? ["age"] : nothing),
  ];
}

function isLowering(warning: PreparedWarning | undefined, reading: Explained | undefined, isToAvoid: boolean): boolean {
  if (warning?.when === undefined || reading?.truth !== "yes") return false;
  const { kind, when } = warning;
  if (conditionInWords(when.condition) === everyoneInWords) return false;
  return isToAvoid ? kind === "contraindication" : kind !== "adverse-effect";
}

function failedCriteria({ included, excluded }: PreparedStatement, facts: FactValues): readonly string[] {
  const missed = included.map((one) => one.explain(facts)).filter(({ truth }) => truth === "no");
  const met = excluded.map((one) => one.explain(facts)).filter(({ truth }) => truth === "yes");
  return [...missed, ...met].flatMap(({ by }) => by);
}
