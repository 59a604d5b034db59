import type { Certainty, Direction, Option, Statement } from "../knowledge/option";
import { safetyRankOf } from "./expected";
import { evidenceKey } from "./outcomes";
import type { Subject } from "./subject";
import { type Case, height } from "./trial";

const worse: Readonly<Record<Direction, Direction>> = {
  benefit: "unknown",
  unknown: "no-clear-benefit",
  "no-clear-benefit": "harm",
  harm: "harm",
};
const less: Readonly<Record<Certainty, Certainty>> = {
  high: "moderate",
  moderate: "low",
  low: "very-low",
  "very-low": "none",
  none: "none",
};

/** The option with one statement a step worse, each in turn: in its direction, or in its certainty. */
function weakened(option: Option): readonly Option[] {
  const steps: readonly ((statement: Statement) => Statement)[] = [
    (statement) => ({ ...statement, direction: worse[statement.direction] }),
    (statement) => ({ ...statement, certainty: less[statement.certainty] }),
  ];
  return option.statements.flatMap((statement, at) =>
    steps.map((step) => ({
      ...option,
      statements: option.statements.with(at, step(statement)) as unknown as Option["statements"],
    })),
  );
}

const settings = [true, false].flatMap((isGateClosed) =>
  [true, false].map((isUnder18) => ({ isGateClosed, isUnder18 })),
);

/** A patient in whom worse evidence moved the option up. */
export interface Reward {
  readonly patient: Case;
  readonly was: string;
  readonly became: string;
}

/** Puts each weakened option to a patient of every evidence, complaint and safety, as adult and child, with either gate. */
export function rewardsForWeakness(
  option: Option,
  cases: readonly Case[],
  { prepareOption, judge }: Subject,
): readonly Reward[] {
  const kindOf = ({ outcome, complaint }: Case) => `${evidenceKey(outcome)} ${complaint.key} ${safetyRankOf(outcome)}`;
  const distinct = new Map(cases.map((one) => [kindOf(one), one]));
  const original = prepareOption(option);
  const variants = weakened(option).map(prepareOption);
  return [...distinct.values()].flatMap((one) =>
    settings.flatMap((setting) => {
      const situation = { facts: one.facts, indications: one.complaint.indications, ...setting };
      const was = judge(original, situation).tier;
      return variants.flatMap((variant): readonly Reward[] => {
        const became = judge(variant, situation).tier;
        return height(became) < height(was) ? [{ patient: one, was, became }] : [];
      });
    }),
  );
}
