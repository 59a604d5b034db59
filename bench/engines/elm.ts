import type { Comparator, Condition, DerivedCondition } from "@/lib/facts/condition";
import { nameOf } from "../patients";

/** A node of the Expression Logical Model, the JSON to which CQL is translated. */
export interface Elm {
  readonly type: string;
  readonly [property: string]: unknown;
}

const system = (name: string) => `{urn:hl7-org:elm-types:r1}${name}`;
export const literal = (type: string, value: unknown): Elm => ({
  type: "Literal",
  valueType: system(type),
  value: `${value}`,
});
export const reference = (name: string): Elm => ({ type: "ExpressionRef", name });
const fact = (path: string) => reference(nameOf(path));

/** No value, of the type that a truth has. */
export const unknown: Elm = { type: "As", asType: system("Boolean"), operand: { type: "Null" } };

/** CQL's own `and` and `or` take two operands. */
export function joined(type: "And" | "Or", [first, second, ...rest]: readonly Elm[]): Elm {
  if (first === undefined) throw new Error(`${type} of nothing`);
  return second === undefined ? first : joined(type, [{ type, operand: [first, second] }, ...rest]);
}

/** The first that is true decides; null is not true. */
export function firstOf(items: readonly (readonly [Elm, Elm])[], otherwise: Elm): Elm {
  return { type: "Case", caseItem: items.map(([when, then]) => ({ when, then })), else: otherwise };
}

const comparisons: Record<Comparator, string> = {
  "<": "Less",
  "<=": "LessOrEqual",
  ">": "Greater",
  ">=": "GreaterOrEqual",
};

/** A condition as an expression that is true, false or null. */
export function translate(condition: Condition): Elm {
  switch (condition.op) {
    case "present":
      return fact(condition.path);
    case "value": {
      const equals = (value: string) => ({ type: "Equal", operand: [fact(condition.path), literal("String", value)] });
      return joined("Or", condition.values.map(equals));
    }
    case "number": {
      const type = comparisons[condition.comparison];
      return { type, operand: [fact(condition.path), literal("Decimal", condition.cut)] };
    }
    case "not":
      return { type: "Not", operand: translate(condition.of) };
    case "any":
      return joined("Or", condition.of.map(translate));
    case "all":
      return joined("And", condition.of.map(translate));
    case "derived":
      return reference(condition.name);
  }
}

/** The derived facts in a condition, those within others first. */
export function derivedIn(condition: Condition): readonly DerivedCondition[] {
  switch (condition.op) {
    case "any":
    case "all":
      return condition.of.flatMap(derivedIn);
    case "not":
      return derivedIn(condition.of);
    case "derived":
      return [...derivedIn(condition.speaksFor), ...derivedIn(condition.speaksAgainst), condition];
    default:
      return [];
  }
}
