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
});

const patients = drawnPatients(knowledgeBase, 60, 4);
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
