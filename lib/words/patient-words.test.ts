import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/words/assessment";
import { patientWords } from "./patient-words";

type Understood = Assessment["profile"];
const derived = { kidneyDisease: "unknown", pregnancy: "none", outsideLimits: [], indications: [] } as const;

function wordsOf(
  profile: Omit<Understood, "derived">,
  more: Partial<Understood["derived"]> = {},
  changedBy: string[] = [],
) {
  const assessment = {
    profile: { ...profile, derived: { ...derived, ...more } },
    alerts: [],
    options: [{ changedBy }],
  };
  return patientWords(assessment as unknown as Assessment, { "medications.vitamin-k-antagonist": "warfarin" });
}

describe("the patient in one line", () => {
  it("reads 71, F, night cramps, eGFR 41 (G3b), warfarin", () => {
    const profile: Omit<Understood, "derived"> = {
      age: 71,
      sex: "female",
      presentations: ["nocturnal-leg-cramps"],
      medications: { "vitamin-k-antagonist": "present" },
      labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
    };
    expect(wordsOf(profile, { gfrCategory: "G3b" }, ["labs.egfr"])).toEqual([
      "71",
      "F",
      "night cramps",
      "eGFR 41 (G3b)",
      "warfarin",
    ]);
  });

  it("says what is assumed", () => {
    expect(wordsOf({ age: 45 }, { indications: ["muscle-cramps"] })).toEqual(["45", "cramps (assumed)"]);
  });

  it("leaves out what is absent", () => {
    expect(wordsOf({ age: 45, conditions: { als: "absent", fibromyalgia: "present" } })).toEqual([
      "45",
      "fibromyalgia",
    ]);
  });

  it("names what is taken once, where an amount says so as well or alone", () => {
    const takingAmounts = { magnesium: { value: 300, unit: "mg" }, iron: { value: 65, unit: "mg" } };
    expect(wordsOf({ age: 45, taking: { magnesium: "present", iron: "absent" }, takingAmounts })).toEqual([
      "45",
      "magnesium",
      "iron",
    ]);
  });

  it("gives every other result its unit", () => {
    expect(wordsOf({ age: 45, labs: { potassium: { value: 5.6, unit: "mmol/L" } } })).toContain("K 5.6 mmol/L");
  });

  it("names an eGFR that was calculated as such", () => {
    const labs = { creatinine: { value: 130, unit: "umol/L" } };
    const egfr = { value: 38, unit: "mL/min/1.73m2", from: "ckd-epi-2021" } as const;
    expect(wordsOf({ age: 71, labs }, { egfr, gfrCategory: "G3b" })).toContain("eGFR 38 from creatinine (G3b)");
  });
});
