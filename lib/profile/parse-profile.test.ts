import { describe, expect, test } from "vitest";
import { parseProfile } from "./parse-profile";

const parse = (sent: unknown) => parseProfile(sent, "2026-11-22");
const paths = (sent: unknown) => {
  const parsed = parse(sent);
  return "problems" in parsed ? parsed.problems.map(({ path }) => path) : [];
};
const messages = (sent: unknown) => {
  const parsed = parse(sent);
  return "problems" in parsed ? parsed.problems.map(({ message }) => message) : [];
};

test("an age alone is a profile", () => {
  expect(parse({ age: 45 })).toEqual({ profile: { age: 45 } });
});

test.each([[null], [[]], ["age"], [42]])("%j is not a profile", (sent) => {
  expect(messages(sent)).toEqual(["A patient profile is a JSON object."]);
});

describe("each thing wrong is told, at its path", () => {
  test.each<[unknown, readonly string[]]>([
    [{}, ["age"]],
    [{ age: -1 }, ["age"]],
    [{ age: 121 }, ["age"]],
    [{ age: "71" }, ["age"]],
    [{ age: 50, sex: "f" }, ["sex"]],
    [{ age: 50, conditions: { als: "yes" } }, ["conditions.als"]],
    [{ age: 50, conditions: { alss: "present" } }, ["conditions.alss"]],
    [{ age: 50, medications: { warfarin: "present" } }, ["medications.warfarin"]],
    [{ age: 50, colour: "red" }, ["colour"]],
    [{ age: 50, takingAmounts: { magnesium: 300 } }, ["takingAmounts.magnesium"]],
    [{ age: 50, takingAmounts: { magnesium: { value: 300 } } }, ["takingAmounts.magnesium"]],
    [{ age: 50, takingAmounts: { magnesium: { value: 300, unit: "tablets" } } }, ["takingAmounts.magnesium"]],
    [{ age: 50, takingAmounts: { magnesium: { value: 0, unit: "mg" } } }, ["takingAmounts.magnesium"]],
    [
      { age: 50, takingAmounts: { magnesium: { value: 300, unit: "mg", per: "week" } } },
      ["takingAmounts.magnesium.per"],
    ],
    [{ age: 50, takingAmounts: { ginkgo: { value: 120, unit: "mg" } } }, ["takingAmounts.ginkgo"]],
    [{ age: 50, takingAmounts: [] }, ["takingAmounts"]],
    [
      { age: 50, takingAmounts: { "calcium-magnesium-vitamin-d": { value: 500, unit: "mg" } } },
      ["takingAmounts.calcium-magnesium-vitamin-d.value", "takingAmounts.calcium-magnesium-vitamin-d.unit"],
    ],
    [
      { age: 50, takingAmounts: { "calcium-magnesium-vitamin-d": { calcium: { value: 500, unit: "IU" } } } },
      ["takingAmounts.calcium-magnesium-vitamin-d"],
    ],
    [
      JSON.parse('{"age": 50, "takingAmounts": {"__proto__": {"value": 1, "unit": "mg"}}}'),
      ["takingAmounts.__proto__"],
    ],
    [{ age: 50, presentations: ["cramps"] }, ["presentations"]],
    [{ age: 50, presentations: ["muscle-cramps", "muscle-cramps"] }, ["presentations"]],
    [{ age: 50, labs: { egfr: 41 } }, ["labs.egfr"]],
    [{ age: 50, labs: { egfr: { value: 41 } } }, ["labs.egfr"]],
    [{ age: 50, labs: { egfr: { value: 41, unit: "ml/min" } } }, ["labs.egfr"]],
    [{ age: 50, labs: { egfr: { value: 900, unit: "mL/min/1.73m2" } } }, ["labs.egfr"]],
    [{ age: 50, labs: { "vitamin-d-25oh": { value: 10_000, unit: "nmol/L" } } }, ["labs.vitamin-d-25oh"]],
    [{ age: 50, labs: { egfr: { value: 41, unit: "mL/min/1.73m2", date: "2026-02-30" } } }, ["labs.egfr"]],
    [{ age: 50, labs: { egfr: { value: 41, unit: "mL/min/1.73m2", date: "2026-11-23" } } }, ["labs.egfr"]],
    [
      { age: -1, sex: "f", conditions: { alss: "present", als: 1 } },
      ["age", "sex", "conditions.als", "conditions.alss"],
    ],
  ])("%j", (sent, expected) => {
    expect([...paths(sent)].sort()).toEqual([...expected].sort());
  });
});

describe("hostile keys are refused and never dropped in silence", () => {
  test.each([
    ['{"age":50,"__proto__":{"x":1}}', "__proto__"],
    ['{"age":50,"constructor":{}}', "constructor"],
    ['{"age":50,"conditions":{"__proto__":"present"}}', "conditions.__proto__"],
    ['{"age":50,"conditions":{"constructor":"present"}}', "conditions.constructor"],
    ['{"age":50,"labs":{"toString":{"value":1,"unit":"1"}}}', "labs.toString"],
    ['{"age":50,"labs":{"egfr":{"value":50,"unit":"mL/min/1.73m2","__proto__":{}}}}', "labs.egfr.__proto__"],
  ])("%s", (json, path) => {
    expect(paths(JSON.parse(json))).toEqual([path]);
  });
});

test("today's result is not in the future", () => {
  expect(paths({ age: 50, labs: { egfr: { value: 41, unit: "mL/min/1.73m2", date: "2026-11-22" } } })).toEqual([]);
});

test("the message is a sentence that a clinician can act on", () => {
  expect(messages({})).toEqual(["Age is needed, in years."]);
  expect(messages({ age: 50, conditions: { alss: "present" } })).toEqual(['"alss" is not a condition that we know.']);
  expect(messages({ age: 50, labs: { egfr: { value: 41 } } })).toEqual(["eGFR needs a unit: none is assumed."]);
});
