import type { Comparator, Condition } from "../facts/condition";
import type { FactSpace, FactValue, FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";

/** Kleene's three values in order: 0 no, 1 unknown, 2 yes. `all` is the least, `any` the most, `not` the mirror image. */
export type Degree = 0 | 1 | 2;

export type Evaluate = (facts: FactValues) => Degree;

export const degreeOf: Readonly<Record<Truth, Degree>> = { no: 0, unknown: 1, yes: 2 };

const holds: Readonly<Record<Comparator, (value: number, cut: number) => boolean>> = {
  "<": (value, cut) => value < cut,
  "<=": (value, cut) => value <= cut,
  ">": (value, cut) => value > cut,
  ">=": (value, cut) => value >= cut,
};

/** Whether a number meets a comparison. */
export const meets = (value: number, comparison: Comparator, cut: number): boolean => holds[comparison](value, cut);

/** A second reading of a condition, written apart from the engine's own, to be compared with it. */
export function evaluator(condition: Condition, space: FactSpace): Evaluate {
  switch (condition.op) {
    case "present":
      return leaf(space.placeOf(condition.path), (value) => value === "present");
    case "value":
      return leaf(space.placeOf(condition.path), (value) => condition.values.some((one) => one === value));
    case "number":
      return leaf(space.placeOf(condition.path), (value) => meets(Number(value), condition.comparison, condition.cut));
    case "not": {
      const of = evaluator(condition.of, space);
      return (facts) => (2 - of(facts)) as Degree;
    }
    case "all": {
      const parts = condition.of.map((part) => evaluator(part, space));
      return (facts) => parts.reduce<Degree>((least, part) => Math.min(least, part(facts)) as Degree, 2);
    }
    case "any": {
      const parts = condition.of.map((part) => evaluator(part, space));
      return (facts) => parts.reduce<Degree>((most, part) => Math.max(most, part(facts)) as Degree, 0);
    }
    case "derived": {
      const [speaksFor, against] = [evaluator(condition.speaksFor, space), evaluator(condition.speaksAgainst, space)];
      return (facts) => {
        if (speaksFor(facts) === 2) return 2;
        return against(facts) === 2 ? 0 : 1;
      };
    }
  }
}

function leaf(place: number, isMet: (value: FactValue) => boolean): Evaluate {
  return (facts) => {
    const value = facts[place];
    if (value === undefined) return 1;
    return isMet(value) ? 2 : 0;
  };
}
