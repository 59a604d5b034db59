import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Compiled, compile } from "./compile";
import { all, any, type Condition, not } from "./condition";
import { defineFactSpace, type FactValue, type FactValues } from "./fact-space";
import { negate, type Truth } from "./truth";

const space = defineFactSpace(["a", "b", "c", "number", "value"]);
const present = (path: string): Condition => ({ op: "present", path });
const [a, b] = [present("a"), present("b")];

const entered: Readonly<Record<Truth, FactValue>> = { yes: "present", no: "absent", unknown: undefined };
const facts = (first: Truth, second: Truth = "unknown") => [entered[first], entered[second], undefined, undefined];

/** A truth with the facts that decided it. */
const explained = ({ truth, by }: Compiled, values: FactValues) => ({ truth: truth(values), by: by(values) });

/** Kleene's strong logic, as in CQL: the tables of the specification, written by hand. */
const kleene: readonly [Truth, Truth, Truth, Truth][] = [
  ["yes", "yes", "yes", "yes"],
  ["yes", "no", "no", "yes"],
  ["yes", "unknown", "unknown", "yes"],
  ["no", "yes", "no", "yes"],
  ["no", "no", "no", "no"],
  ["no", "unknown", "no", "unknown"],
  ["unknown", "yes", "unknown", "yes"],
  ["unknown", "no", "no", "unknown"],
  ["unknown", "unknown", "unknown", "unknown"],
];

test.each(kleene)("%s with %s: all is %s, any is %s", (first, second, both, either) => {
  expect(compile(all(a, b), space).truth(facts(first, second))).toBe(both);
  expect(compile(any(a, b), space).truth(facts(first, second))).toBe(either);
});

test("what is not known stays not known when it is denied", () => {
  expect(compile(not(a), space).truth(facts("unknown"))).toBe("unknown");
  expect(compile(not(a), space).truth(facts("yes"))).toBe("no");
});

test("zero is a number and not a missing one", () => {
  const condition = compile({ op: "number", path: "number", comparison: "<", cut: 1 }, space);
  expect(condition.truth([undefined, undefined, undefined, 0])).toBe("yes");
  expect(condition.truth([undefined, undefined, undefined, undefined])).toBe("unknown");
});

test.each([
  ["<", "yes", "no", "no"],
  ["<=", "yes", "yes", "no"],
  [">", "no", "no", "yes"],
  [">=", "no", "yes", "yes"],
] as const)("%s below, at and above its cut", (comparison, below, at, above) => {
  const condition = compile({ op: "number", path: "number", comparison, cut: 60 }, space);
  const truths = [59.9, 60, 60.1].map((value) => condition.truth([undefined, undefined, undefined, value]));
  expect(truths).toEqual([below, at, above]);
});

describe("a derived fact", () => {
  const derived: Condition = { op: "derived", name: "d", speaksFor: a, speaksAgainst: b, asks: ["a", "b"] };
  const condition = compile(derived, space);

  test("is yes when one entry speaks for it, whatever speaks against it", () => {
    expect(explained(condition, facts("yes", "yes"))).toEqual({ truth: "yes", by: ["a"] });
  });

  test("is no when an entry speaks against it and none for it, though another is unknown", () => {
    expect(explained(condition, facts("unknown", "yes"))).toEqual({ truth: "no", by: ["b"] });
  });

  test("is unknown else, and names what would settle it", () => {
    expect(explained(condition, facts("unknown", "no"))).toEqual({ truth: "unknown", by: ["a"] });
  });
});

test("any names all that decided it, and for an unknown all that is missing", () => {
  const condition = compile(any(a, b, present("c")), space);
  expect(explained(condition, ["present", "present", undefined]).by).toEqual(["a", "b"]);
  expect(explained(condition, ["absent", undefined, undefined]).by).toEqual(["b", "c"]);
});

test("a condition about a fact that does not exist is refused", () => {
  expect(() => compile(present("nothing"), space)).toThrow("No such fact: nothing");
});

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(a, b, present("c")),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie("node").map(not),
  ),
})).node;
const patients = fc.array(fc.constantFrom<FactValue>("present", "absent", undefined), { minLength: 5, maxLength: 5 });

test("denying twice changes nothing", () => {
  fc.assert(
    fc.property(conditions, patients, (condition, patient) => {
      const { truth } = compile(condition, space);
      expect(compile(not(condition), space).truth(patient)).toBe(negate(truth(patient)));
    }),
    { seed: 20261122 },
  );
});

test("learning a fact never turns a yes into a no", () => {
  fc.assert(
    fc.property(
      conditions,
      patients,
      fc.nat(2),
      fc.constantFrom("present", "absent"),
      (condition, patient, at, value) => {
        fc.pre(patient[at] === undefined);
        const before = compile(condition, space).truth(patient);
        const after = compile(condition, space).truth(patient.with(at, value));
        if (before !== "unknown") expect(after).toBe(before);
      },
    ),
    { seed: 20261122 },
  );
});

describe("what is named as the reason", () => {
  const path = fc.constantFrom("a", "b", "c");
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    path.map(present),
    fc.record({
      op: fc.constant("number" as const),
      path: fc.constant("number"),
      comparison: fc.constantFrom("<", "<=", ">", ">=" as const),
      cut: fc.constantFrom(0, 30, 60),
    }),
    fc.constantFrom(["x"], ["x", "y"], ["z"]).map((values) => ({ op: "value" as const, path: "value", values })),
  );
  const { condition } = fc.letrec<{ condition: Condition; node: Condition }>((tie) => ({
    condition: fc.oneof({ depthSize: "small" }, leaf, tie("node")),
    node: fc.oneof(
      tie("condition").map(not),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    ),
  }));
  const presence = fc.constantFrom("present", "absent", undefined);
  const patient = fc.tuple(
    presence,
    presence,
    presence,
    fc.constantFrom(undefined, 0, 29.9, 30, 45, 60, 60.1),
    fc.constantFrom(undefined, "x", "y", "z", "other"),
  );

  test("decides by itself: with all else not known, the truth is the same", () => {
    fc.assert(
      fc.property(condition, patient, (one, facts) => {
        const compiled = compile(one, space);
        const { truth: found, by } = explained(compiled, facts);
        const named = facts.map((value, place) => (by.includes(space.paths[place] as string) ? value : undefined));
        expect(new Set(by).size).toBe(by.length);
        expect(compiled.by(facts, found)).toEqual(by);
        expect(compiled.truth(named)).toBe(found);
      }),
      { seed: 2026, numRuns: 2_000 },
    );
  });

  test("of an unknown is what is missing, and it is never nothing", () => {
    fc.assert(
      fc.property(condition, patient, (one, facts) => {
        const { truth, by } = explained(compile(one, space), facts);
        if (truth !== "unknown") return;
        expect(by.length).toBeGreaterThan(0);
        for (const path of by) expect(facts[space.placeOf(path)]).toBeUndefined();
      }),
      { seed: 2026, numRuns: 2_000 },
    );
  });
});
