import type { DerivedCondition } from "@/lib/facts/condition";
import type { Safety } from "@/lib/knowledge/tiers";
import { nameOf, readPaths } from "../patients";
import { conditionsOf, type Rule, rules } from "../rules";
import { derivedIn, type Elm, firstOf, joined, literal, reference, translate, unknown } from "./elm";

type Definition = readonly [string, Elm];

const factDefinition = (path: string): Definition => [
  nameOf(path),
  { type: "Property", path: nameOf(path), source: reference("Patient") },
];

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

let nodes = 0;

/** With an id on every node, results tell what each node came to, which is how CQL shows why. */
function traced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(traced);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, traced(one)]));
  if (!("type" in copy)) return copy;
  nodes += 1;
  return { ...copy, localId: `${nodes}` };
}

const statements = [...definitions].map(([name, expression]) => ({
  name,
  context: "Patient",
  expression: traced(expression),
}));

/** The rules as a library in which facts and derived facts have names, and so are worked out once for each patient. */
export const elmLibrary = {
  library: {
    identifier: { id: "bench", version: "1" },
    schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
    statements: { def: statements },
  },
};
