import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../facts/compile";
import { all, any, type Condition, not } from "../facts/condition";
import { defineFactSpace, type FactValue } from "../facts/fact-space";
import { degreeOf, evaluator } from "./degree";

const space = defineFactSpace(["a", "b", "number", "value"]);
const leaves: readonly Condition[] = [
  { op: "present", path: "a" },
  { op: "present", path: "b" },
  { op: "number", path: "number", comparison: "<", cut: 60 },
  { op: "number", path: "number", comparison: "<=", cut: 60 },
  { op: "number", path: "number", comparison: ">", cut: 60 },
  { op: "number", path: "number", comparison: ">=", cut: 60 },
  { op: "value", path: "value", values: ["us", "uk"] },
];

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...leaves),
    fc.array(tie("node"), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("node"), { maxLength: 3 }).map((of) => any(...of)),
    tie("node").map(not),
    fc.tuple(tie("node"), tie("node")).map(([speaksFor, speaksAgainst]) => {
      return { op: "derived", name: "derived", speaksFor, speaksAgainst, asks: [] } as const;
    }),
  ),
})).node;

const presence = fc.constantFrom<FactValue>("present", "absent", undefined);
const patients = fc.tuple(
  presence,
  presence,
  fc.constantFrom<FactValue>(undefined, 0, 59.9, 60, 60.1),
  fc.constantFrom<FactValue>(undefined, "us", "other"),
);

test("the second reading of a condition agrees with the engine's", () => {
  fc.assert(
    fc.property(conditions, patients, (condition, patient) => {
      const engine = compile(condition, space).truth(patient);
      expect(evaluator(condition, space)(patient)).toBe(degreeOf[engine]);
    }),
    { seed: 20261122, numRuns: 2_000 },
  );
});
