import { describe, expect, test } from "vitest";
import type { Condition } from "../facts/condition";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Option, Warning } from "../knowledge/option";
import type { Profile } from "../profile/schema";
import { today } from "../testing/option-under-test";
import { createEngine } from "./decide";
import { type Decision, decisionSchema } from "./decision";

const release = { version: "test", hash: "test", reviewedOn: today };

/** They share complaints and differ in single facts, so that what is worked out for one could be told of another. */
const profiles: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  { age: 71, presentations: ["nocturnal-leg-cramps"], medications: { "vitamin-k-antagonist": "present" } },
  { age: 17, presentations: ["nocturnal-leg-cramps"], medications: { "vitamin-k-antagonist": "present" } },
  { age: 71, presentations: ["nocturnal-leg-cramps"], findings: { "dark-urine": "present" } },
  { age: 71, presentations: ["nocturnal-leg-cramps"], region: "us" },
  { age: 71, presentations: ["nocturnal-leg-cramps"], region: "other" },
  { age: 50, sex: "male", labs: { creatinine: { value: 220, unit: "umol/L" } } },
  { age: 50, sex: "male", labs: { egfr: { value: 29, unit: "mL/min/1.73m2" } } },
  { age: 50, vitaminDStatus: "deficiency" },
  { age: 50, labs: { "vitamin-d-25oh": { value: 40, unit: "nmol/L" } } },
  { age: 50, conditions: { als: "present", fibromyalgia: "present", "kidney-disease": "absent" } },
];

const isMagnesium = ({ id }: Option) => id === "magnesium";
const magnesium = knowledgeBase.options.find(isMagnesium) as Option;
const others = knowledgeBase.options.filter((option) => !isMagnesium(option));

describe("one patient's answer", () => {
  const used = createEngine(knowledgeBase, release);
  for (const profile of [...profiles, ...profiles].reverse()) used.decide(profile, today);

  test.each(profiles)("is changed by no other patient: %j", (profile) => {
    // A copy of the knowledge, so that nothing can be remembered by its objects.
    const fresh = createEngine(copied(knowledgeBase), release);
    expect(used.decide(profile, today)).toEqual(fresh.decide(profile, today));
    expect(used.tiersFor(profile)).toEqual(fresh.tiersFor(profile));
  });

  test.each(profiles)("is a decision with nothing that the schema does not name: %j", (profile) => {
    const decision = used.decide(profile, today);
    expect(decisionSchema.parse(decision)).toEqual(decision);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  test("leaves the profile as it was", () => {
    for (const profile of profiles) {
      const before = structuredClone(profile);
      used.decide(profile, today);
      expect(profile).toEqual(before);
    }
  });
});

describe("an option that fails is a row of its own, and the others stand", () => {
  const night: Profile = { age: 71, presentations: ["nocturnal-leg-cramps"] };
  const weakKidneys: Profile = { ...night, labs: { egfr: { value: 29, unit: "mL/min/1.73m2" } } };
  const row = {
    id: "magnesium",
    name: magnesium.name,
    message: expect.stringContaining("could not be assessed because of a fault in its file"),
  };
  const decided = (faulty: Option, profile: Profile) =>
    createEngine({ ...knowledgeBase, options: [faulty, ...others] }, release).decide(profile, today);

  function expectTheOthers(decision: Decision, profile: Profile) {
    const without = createEngine({ ...knowledgeBase, options: others }, release).decide(profile, today);
    expect(decision.failedOptions).toEqual([row]);
    expect({ ...decision, failedOptions: [], askNext: [] }).toEqual({ ...without, askNext: [] });
  }

  test("when its file names a fact that does not exist", () => {
    const unreadable = withPrecaution({ op: "present", path: "conditions.no-such-disease" });
    expectTheOthers(decided(unreadable, night), night);
  });

  test("when one of its conditions fails for this patient", () => {
    expectTheOthers(decided(failingAtLowEgfr, weakKidneys), weakKidneys);
  });

  test("when it fails only while a question is tried, and the question is asked without it", () => {
    const decision = decided(failingAtLowEgfr, night);
    expectTheOthers(decision, night);
    const about = decision.askNext.find(({ path }) => path === "labs.egfr");
    expect(about?.changes.length).toBeGreaterThan(0);
    expect(decision.askNext.flatMap(({ changes }) => changes.map(({ option }) => option))).not.toContain("magnesium");
  });

  test("for one patient, and not for the next", () => {
    const engine = createEngine({ ...knowledgeBase, options: [failingAtLowEgfr, ...others] }, release);
    const healthy: Profile = { ...night, labs: { egfr: { value: 90, unit: "mL/min/1.73m2" } } };
    expect(engine.decide(weakKidneys, today).failedOptions).toEqual([row]);
    expect(engine.decide(healthy, today).failedOptions).toEqual([]);
    expect(engine.decide(healthy, today).options).toHaveLength(others.length + 1);
  });

  test("and the tiers alone leave it out", () => {
    const engine = createEngine({ ...knowledgeBase, options: [failingAtLowEgfr, ...others] }, release);
    expect([...engine.tiersFor(weakKidneys).tiers.keys()].sort()).toEqual(others.map(({ id }) => id).sort());
  });
});

/** The same knowledge in objects of its own. */
function copied<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])) as T;
}

/** The option with one precaution more. */
function withPrecaution(when: Condition): Option {
  const precaution: Warning = { id: "made-up", when, says: "Made up.", cites: ["own-rules#Made up"] };
  return { ...magnesium, precautions: [precaution] };
}

/** One that fails where the eGFR is low, and nowhere else. */
const failingAtLowEgfr = withPrecaution({
  op: "value",
  path: "labs.egfr",
  values: Object.assign([], {
    includes(egfr: number) {
      if (egfr < 30) throw new Error("made up");
      return false;
    },
  }),
});
