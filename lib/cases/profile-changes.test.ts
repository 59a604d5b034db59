import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Profile } from "../profile/schema";
import { drawnPatients } from "../verification/drawn-patients";
import { profileChanges, withFactOf } from "./profile-changes";

const egfr = (value: number, date?: string) => ({
  labs: { egfr: { value, unit: "mL/min/1.73m2", ...(date !== undefined && { date }) } },
});
const said = (before: Profile, after: Profile) =>
  profileChanges(before, after).map(({ label, from, to }) => `${label}: ${from} → ${to}`);

describe("what changed in a profile, in the words of the form", () => {
  test("nothing, where a fact is left out in one and not known in the other", () => {
    expect(said({ age: 70 }, { age: 70, sex: "unknown", conditions: { als: "unknown" }, region: "other" })).toEqual([]);
  });

  test("a condition that is now known, one that went, an age", () => {
    expect(
      said(
        { age: 70, conditions: { diabetes: "present" } },
        { age: 71, conditions: { diabetes: "absent", als: "absent" } },
      ),
    ).toEqual(["Age: 70 years → 71 years", "ALS / motor neuron disease: not known → no", "Diabetes: yes → no"]);
  });

  test("a result with its unit and its day", () => {
    expect(said({ age: 70, ...egfr(62) }, { age: 70, ...egfr(41, "2026-09-30") })).toEqual([
      "eGFR: 62 mL/min/1.73 m² → 41 mL/min/1.73 m² (30 September 2026)",
    ]);
  });

  test("each complaint by itself", () => {
    expect(
      said({ age: 70, presentations: ["muscle-cramps"] }, { age: 70, presentations: ["nocturnal-leg-cramps"] }),
    ).toEqual(["Muscle cramps, not specified: yes → no", "Nocturnal leg cramps: no → yes"]);
  });

  test("pregnancy, sex and region", () => {
    const after = { age: 30, sex: "female", pregnancy: "none", region: "uk" } as const;
    expect(said({ age: 30 }, after)).toEqual([
      "Sex: not known → female",
      "Pregnancy: not known → no",
      "Region: another region → United Kingdom",
    ]);
  });

  test("an amount a day in the unit in which it was entered, of each nutrient where a product has several", () => {
    const before: Profile = { age: 71, takingAmounts: { magnesium: { value: 12.34, unit: "mmol" } } };
    const after: Profile = {
      age: 71,
      takingAmounts: {
        magnesium: { value: 1_250, unit: "mg" },
        "calcium-magnesium-vitamin-d": { calcium: { value: 500, unit: "mg" }, "vitamin-d": { value: 10, unit: "ug" } },
      },
    };
    expect(said(before, after)).toEqual([
      "The amount of magnesium: 12.34 mmol a day → 1,250 mg a day",
      "The amount of calcium in calcium with magnesium and vitamin D: not known → 500 mg a day",
      "The amount of vitamin D in calcium with magnesium and vitamin D: not known → 10 micrograms a day",
    ]);
    expect(said(after, { age: 71 })).toHaveLength(3);
    expect(said(after, after)).toEqual([]);
  });
});

describe("a profile with one fact of another", () => {
  const amounts = {
    calcium: { value: 500, unit: "mg" },
    "vitamin-d": { value: 10, unit: "ug" },
  };
  const other: Profile = { age: 71, takingAmounts: { "calcium-magnesium-vitamin-d": amounts } };
  const path = "takingAmounts.calcium-magnesium-vitamin-d.calcium";

  test("takes an amount over alone, beside those that are there", () => {
    const iron = { value: 65, unit: "mg" };
    expect(withFactOf(other, path, { age: 60, takingAmounts: { iron } })).toEqual({
      age: 60,
      takingAmounts: { iron, "calcium-magnesium-vitamin-d": { calcium: amounts.calcium } },
    });
  });

  test("has no longer an amount that the other leaves out", () => {
    expect(withFactOf({ age: 60 }, path, other)).toEqual({
      age: 71,
      takingAmounts: { "calcium-magnesium-vitamin-d": { "vitamin-d": amounts["vitamin-d"] } },
    });
    expect(withFactOf({ age: 60 }, "takingAmounts.iron", { age: 71 })).toEqual({ age: 71 });
  });

  test("has a complaint, or not", () => {
    const cramps: Profile = { age: 71, presentations: ["muscle-cramps"] };
    expect(withFactOf(cramps, "presentations.muscle-cramps", { age: 60 })).toEqual({ ...cramps, age: 60 });
    expect(withFactOf({ age: 60 }, "presentations.muscle-cramps", cramps)).toEqual({ age: 71, presentations: [] });
  });
});

/** What patients may take beside what options tell apart, which is no amount. */
const taken: readonly Profile["takingAmounts"][] = [
  undefined,
  { magnesium: { value: 300, unit: "mg" } },
  { magnesium: { value: 12, unit: "mmol" }, "vitamin-b-complex": { "vitamin-b6": { value: 25, unit: "mg" } } },
];
const patients = drawnPatients(knowledgeBase, 60, 4).map((profile, at): Profile => {
  const takingAmounts = taken[at % taken.length];
  return takingAmounts === undefined ? profile : { ...profile, takingAmounts };
});
const patient = fc.constantFrom(...patients);

test("entering every change turns one profile into the other, in whatever order", () => {
  fc.assert(
    fc.property(patient, patient, fc.boolean(), (before, after, isTurned) => {
      const changes = profileChanges(before, after);
      const order = isTurned ? [...changes].reverse() : changes;
      const reached = order.reduce((profile, { path }) => withFactOf(after, path, profile), before);
      expect(profileChanges(reached, after)).toEqual([]);
    }),
    { seed: 4, numRuns: 100 },
  );
});
