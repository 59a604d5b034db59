import type { FactValues } from "../facts/fact-space";
import type { Patient } from "../profile/understand";
import type { IndicationId } from "../profile/vocabulary/indications";
import { changedBy } from "./changed-by";
import { checkFirstOf } from "./check-first";
import type { DecidedOption } from "./decision";
import type { Judgement, Setting } from "./judge";
import { type Rank, rankOf } from "./rank";
import type { PreparedStatement, ReadStatement } from "./readings";
import { toldWarnings } from "./told-warnings";

/** A judged option with what is told of it, but for its place in the list. */
export interface Ranked {
  readonly judgement: Judgement;
  readonly rank: Rank;
  readonly decided: Omit<DecidedOption, "rank" | "decidedBy">;
}

/** All that is told of an option for a patient. */
export function decideOption(judgement: Judgement, patient: Patient, setting: Setting): Ranked {
  const { prepared, placed, safety, tier, statements } = judgement;
  const { facts, profile } = patient;
  const known: (readonly string[] | undefined)[] = prepared.warnings.map(() => undefined);
  /** The facts behind a warning, as they were entered; worked out once. */
  function because(at: number): readonly string[] {
    const by = () => prepared.warnings[at]?.when?.by(facts, judgement.readings[at]) ?? [];
    known[at] ??= patient.enteredAs.size === 0 ? by() : enteredPaths(by(), patient);
    return known[at];
  }
  const checkFirst = checkFirstOf(judgement, because, facts, setting);
  const keys = {
    tier,
    directness: placed?.directness ?? ("direct" as const),
    certainty: placed?.certainty ?? ("none" as const),
    effectSize: placed?.prepared.statement.effectSize ?? ("not-reported" as const),
    openSafetyQuestions: checkFirst.length,
    name: prepared.option.name,
  };
  const { directness, certainty, effectSize } = keys;
  const decided = {
    id: prepared.option.id,
    tier,
    safety,
    row: placed?.row,
    directness,
    certainty,
    effectSize,
    changedBy: enteredPaths(changedBy(judgement, because, facts, setting, profile.region !== undefined), patient),
    warnings: toldWarnings(judgement, because),
    checkFirst,
    statements: statements.map((read) => readStatement(read, read === placed, tier !== "not-relevant", patient)),
  };
  return { judgement, rank: rankOf(keys), decided };
}

/** Facts as they were entered, each once. */
export function enteredPaths(paths: readonly string[], { enteredAs }: Patient): readonly string[] {
  if (paths.length === 0) return paths;
  const names: string[] = [];
  for (const path of paths) {
    const name = enteredAs.get(path) ?? path;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

const statuses = { unknown: "unknown", no: "not-met", yes: "beside" } as const;

function readStatement(
  { prepared, applies, certainty, directness }: ReadStatement,
  isPlacing: boolean,
  isMatched: boolean,
  patient: Patient,
): DecidedOption["statements"][number] {
  const { statement } = prepared;
  return {
    id: statement.id,
    indication: indicationOf(prepared, patient),
    status: isPlacing ? "places" : statuses[applies],
    certainty,
    directness,
    trialMatch: isMatched && statement.studied !== undefined ? trialMatchOf(prepared, patient) : undefined,
  };
}

/** Of the indications that a statement is about, the first that is the patient's. */
function indicationOf({ statement }: PreparedStatement, { derived }: Patient): IndicationId {
  return statement.indications.find((one) => derived.indications.includes(one)) ?? statement.indications[0];
}

/** Would this patient have been in the trial? The facts that meet its criteria, fail them, or are missing. */
function trialMatchOf({ included, excluded }: PreparedStatement, patient: Patient) {
  const facts: FactValues = patient.facts;
  const meets: string[] = [];
  const fails: string[] = [];
  const unknown: string[] = [];
  for (const one of [...included, ...excluded]) {
    const truth = one.truth(facts);
    const isMet = (truth === "yes") === included.includes(one);
    (truth === "unknown" ? unknown : isMet ? meets : fails).push(...one.by(facts));
  }
  return {
    meets: enteredPaths(meets, patient),
    fails: enteredPaths(fails, patient),
    unknown: enteredPaths(unknown, patient),
  };
}
