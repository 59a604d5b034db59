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
  const entered = (paths: readonly string[]) => namesOf(paths, patient);
  const checkFirst = checkFirstOf(judgement, facts, setting);
  const keys = {
    tier,
    directness: placed?.directness ?? ("direct" as const),
    certainty: placed?.certainty ?? ("none" as const),
    effectSize: placed?.prepared.statement.effectSize ?? ("not-reported" as const),
  };
  const { id, name } = prepared.option;
  const { directness, certainty, effectSize } = keys;
  const row = placed === undefined ? {} : { row: placed.row };
  const decided = {
    id,
    tier,
    safety,
    ...row,
    directness,
    certainty,
    effectSize,
    changedBy: entered(changedBy(judgement, facts, setting, profile.region !== undefined)),
    warnings: toldWarnings(judgement, facts).flatMap(({ warning: { warning }, status, by }) =>
      status === "general" ? [] : [{ id: warning.id, status, because: entered(by) }],
    ),
    checkFirst,
    statements: statements.map((read) => readStatement(read, read === placed, patient)),
  };
  return { judgement, rank: rankOf({ ...keys, openSafetyQuestions: checkFirst.length, name }), decided };
}

/** Facts as they were entered, each once. */
export const namesOf = (paths: readonly string[], { enteredAs }: Patient): readonly string[] => [
  ...new Set(paths.map(enteredAs)),
];

const statuses = { unknown: "unknown", no: "not-met", yes: "beside" } as const;

function readStatement(
  { prepared, applies, certainty, directness }: ReadStatement,
  isPlacing: boolean,
  patient: Patient,
): DecidedOption["statements"][number] {
  const { statement } = prepared;
  return {
    id: statement.id,
    indication: indicationOf(prepared, patient),
    status: isPlacing ? "places" : statuses[applies],
    certainty,
    directness,
    ...(statement.studied === undefined ? {} : { trialMatch: trialMatchOf(prepared, patient) }),
  };
}

/** Of the indications that a statement is about, the first that is the patient's. */
function indicationOf({ statement }: PreparedStatement, { derived }: Patient): IndicationId {
  return statement.indications.find((one) => derived.indications.includes(one)) ?? statement.indications[0];
}

/** Would this patient have been in the trial? The facts that meet its criteria, fail them, or are missing. */
function trialMatchOf({ included, excluded }: PreparedStatement, patient: Patient) {
  const facts: FactValues = patient.facts;
  const read = [
    ...included.map((one) => ({ ...one.explain(facts), meets: "yes" })),
    ...excluded.map((one) => ({ ...one.explain(facts), meets: "no" })),
  ];
  const named = (kind: (one: (typeof read)[number]) => boolean) =>
    namesOf(
      read.filter(kind).flatMap(({ by }) => by),
      patient,
    );
  return {
    meets: named(({ truth, meets }) => truth === meets),
    fails: named(({ truth, meets }) => truth !== "unknown" && truth !== meets),
    unknown: named(({ truth }) => truth === "unknown"),
  };
}
