import type { Certainty, Direction, Option, Statement } from "../knowledge/option";
import type { Safety } from "../knowledge/tiers";
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

const safeties: readonly Safety[] = ["clear", "caution", "contraindicated"];
const settings = [true, false].flatMap((isGateClosed) =>
  [true, false].map((isUnder18) => ({ isGateClosed, isUnder18 })),
);

/** A patient in whom worse evidence moved the option up. */
export interface Reward {
  readonly patient: Case;
  readonly was: string;
  readonly became: string;
}

/** Puts each weakened option to every combination of evidence and complaint, with every safety, age and gate. */
export function rewardsForWeakness(
  option: Option,
  cases: readonly Case[],
  { prepareOption, judge, tierOf }: Subject,
): readonly Reward[] {
  const distinct = new Map(cases.map((one) => [`${evidenceKey(one.outcome)} ${one.complaint.key}`, one]));
  const original = prepareOption(option);
  const variants = weakened(option).map(prepareOption);
  return [...distinct.values()].flatMap((one) => {
    const { facts, complaint } = one;
    const before = judge(original, facts, complaint.indications);
    return variants.flatMap((variant) => {
      const after = judge(variant, facts, complaint.indications);
      return safeties.flatMap((safety) =>
        settings.flatMap((setting): readonly Reward[] => {
          const [was, became] = [tierOf({ ...before, safety }, setting), tierOf({ ...after, safety }, setting)];
          return height(became) < height(was) ? [{ patient: one, was, became }] : [];
        }),
      );
    });
  });
}
