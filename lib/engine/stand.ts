import type { Patient } from "../profile/understand";
import { checkFirstOf, type ToCheck } from "./check-first";
import { judgeEvidence, type Setting, type Standing, tierOf } from "./judge";
import type { PreparedOption } from "./prepare";
import { type Rank, rankOf } from "./rank";
import { type Tally, tallyOf, verdictOn } from "./safety";
import { type Readings, readWarnings } from "./warnings";

/** An option as it stands for a patient, with all that its place in the list rests on. */
export interface Stand extends Standing {
  readonly tally: Tally;
  readonly readings: Readings;
  readonly checkFirst: readonly ToCheck[];
  readonly rank: Rank;
}

/** Judges an option, and reads what its place in the list rests on. */
export function standOf(prepared: PreparedOption, { facts, derived }: Patient, setting: Setting): Stand {
  const readings = readWarnings(prepared, facts);
  const { statements, placed } = judgeEvidence(prepared, facts, derived.indications);
  const tally = tallyOf(prepared, readings);
  const judgement = { statements, placed, safety: verdictOn(tally) };
  const tier = tierOf(judgement, setting);
  const checkFirst = checkFirstOf(prepared, readings, judgement, facts, tier, setting);
  const rank = rankOf({
    tier,
    directness: placed?.directness ?? "direct",
    certainty: placed?.certainty ?? "none",
    effectSize: placed?.prepared.statement.effectSize ?? "not-reported",
    openSafetyQuestions: checkFirst.length,
    name: prepared.option.name,
  });
  return { prepared, judgement, tier, tally, readings, checkFirst, rank };
}
