import type { Comparison, Condition, DerivedCondition } from "@/lib/facts/condition";
import type { Safety } from "@/lib/knowledge/tiers";
import { nameOf, readPaths } from "../patients";
import { conditionsOf, type Rule, rules } from "../rules";

/** A node of the Expression Logical Model, the JSON to which CQL is translated. */
interface Elm {
  readonly type: string;
  readonly [property: string]: unknown;
}

const system = (name: string) => `{urn:hl7-org:elm-types:r1}${name}`;
const literal = (type: string, value: unknown): Elm => ({
  type: "Literal",
  valueType: system(type),
  value: `${value}`,
});
const reference = (name: string): Elm => ({ type: "ExpressionRef", name });
const fact = (path: string) => reference(nameOf(path));

/** CQL's own `and` and `or` take two operands. */
function joined(type: "And" | "Or", [first, second, ...rest]: readonly Elm[]): Elm {
  if (first === undefined) throw new Error(`${type} of nothing`);
  return second === undefined ? first : joined(type, [{ type, operand: [first, second] }, ...rest]);
}

/** The first that is true decides; null is not true. */
function firstOf(items: readonly (readonly [Elm, Elm])[], otherwise: Elm): Elm {
  return { type: "Case", caseItem: items.map(([when, then]) => ({ when, then })), else: otherwise };
}

const comparisons: Record<Comparison, string> = {
  "<": "Less",
  "<=": "LessOrEqual",
  ">": "Greater",
  ">=": "GreaterOrEqual",
};

function translate(condition: Condition): Elm {
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

function derivedIn(condition: Condition): readonly DerivedCondition[] {
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

type Definition = readonly [string, Elm];

const factDefinition = (path: string): Definition => [
  nameOf(path),
  { type: "Property", path: nameOf(path), source: reference("Patient") },
];

const unknown: Elm = { type: "As", asType: system("Boolean"), operand: { type: "Null" } };
const derivedDefinition = ({ name, speaksFor, speaksAgainst }: DerivedCondition): Definition => {
  const speaking = {
    yes: [translate(speaksFor), literal("Boolean", true)],
    no: [translate(speaksAgainst), literal("Boolean", false)],
  } as const;
  return [name, firstOf([speaking.yes, speaking.no], unknown)];
};

export const conditionName = (rule: Rule, at: number) => `${rule.id} ${at}`;
export const safetyName = (rule: Rule) => `${rule.id} safety`;

function ruleDefinitions(rule: Rule): readonly Definition[] {
  const conditions = conditionsOf(rule);
  const references = conditions.map((_, at) => reference(conditionName(rule, at)));
  const contraindicated = joined("Or", references.slice(0, rule.contraindications.length));
  const cautious = joined("Or", references.slice(rule.contraindications.length));
  const safety = (value: Safety) => literal("String", value);
  const verdict = firstOf(
    [
      [contraindicated, safety("contraindicated")],
      [{ type: "IsNull", operand: contraindicated }, safety("caution")],
      [cautious, safety("caution")],
    ],
    safety("clear"),
  );
  return [
    ...conditions.map((condition, at): Definition => [conditionName(rule, at), translate(condition)]),
    [safetyName(rule), verdict],
  ];
}

const patient: Elm = { type: "SingletonFrom", operand: { type: "Retrieve", dataType: "Patient" } };
const definitions = new Map<string, Elm>([
  ["Patient", patient],
  ...readPaths.map(factDefinition),
  ...rules.flatMap(conditionsOf).flatMap(derivedIn).map(derivedDefinition),
  ...rules.flatMap(ruleDefinitions),
]);

/** The rules as a library in which facts and derived facts have names, and so are worked out once for each patient. */
export const elmLibrary = {
  library: {
    identifier: { id: "bench", version: "1" },
    schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
    statements: { def: [...definitions].map(([name, expression]) => ({ name, context: "Patient", expression })) },
  },
};
