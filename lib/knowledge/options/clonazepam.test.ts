import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { clonazepam } from "./clonazepam";

const option = optionUnderTest(clonazepam);
const jerks: Profile = { age: 34, sex: "male", presentations: ["sleep-starts"] };

describe("the indications of clonazepam", () => {
  test.each([
    ["sleep-starts", "unproven"],
    ["restless-legs", "not-supported"],
    ["nocturnal-leg-cramps", "avoid"],
    ["muscle-cramps", "not-relevant"],
    ["muscle-spasm-pain", "not-relevant"],
    ["exercise-associated-cramps", "not-relevant"],
    ["circulatory-cramps", "not-relevant"],
  ] as const)("%s in a well patient: %s", (presentation, tier) => {
    expect(option.tier(well({ age: 40, sex: "male", presentations: [presentation] }))).toBe(tier);
  });

  test.each(["als", "fibromyalgia"] as const)("%s: avoid", (condition) => {
    expect(option.tier(well({ age: 58, sex: "male", conditions: { [condition]: "present" } }))).toBe("avoid");
  });

  test("leg cramps in pregnancy: avoid, at moderate certainty of harm", () => {
    const profile: Profile = { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(option.result(well(profile))).toMatchObject({ tier: "avoid", certainty: "moderate", direction: "harm" });
  });
});

describe("the contraindications of clonazepam in sleep starts", () => {
  test.each([
    ["als", { conditions: { als: "present" } }],
    ["opioid", { medications: { opioid: "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["hepatic-encephalopathy", { conditions: { "hepatic-encephalopathy": "present" } }],
    ["glaucoma", { conditions: { glaucoma: "present" } }],
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["breathing", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["myasthenia-gravis", { conditions: { "myasthenia-gravis": "present" } }],
    ["substance-use", { conditions: { "substance-use-disorder": "present" } }],
    ["pregnancy", { sex: "female", pregnancy: "pregnant" }],
    ["pregnancy", { sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s makes it an option to avoid", (id, more) => {
    const profile = well(jerks, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
  });

  test.each([
    [64, "unproven"],
    [65, "avoid"],
    [66, "avoid"],
  ] as const)("at %d years: %s", (years, tier) => {
    expect(option.tier(well(jerks, { age: years }))).toBe(tier);
  });

  test("an FVC of 50 % speaks of no weakness", () => {
    expect(option.tier(well(jerks, { labs: { fvc: { value: 50, unit: "%" } } }))).toBe("unproven");
  });

  test.each([
    "conditions.als",
    "medications.opioid",
    "conditions.liver-disease",
    "conditions.hepatic-encephalopathy",
    "conditions.glaucoma",
    "conditions.respiratory-weakness",
    "conditions.copd-or-sleep-apnoea",
    "conditions.myasthenia-gravis",
    "conditions.substance-use-disorder",
    "pregnancy",
  ])("%s is asked first when it is unknown", (path) => {
    expect(option.asks({ ...jerks, sex: "female" })).toContain(path);
  });
});

describe("the precautions and interactions of clonazepam", () => {
  test.each([
    ["saliva", { conditions: { sialorrhoea: "present" } }],
    ["saliva", { conditions: { dysphagia: "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["mood", { conditions: { "mood-disorder": "present" } }],
    ["mood", { conditions: { "bipolar-disorder": "present" } }],
    ["epilepsy", { conditions: { epilepsy: "present" } }],
    ["falls", { conditions: { falls: "present" } }],
    ["sedatives", { medications: { gabapentinoid: "present" } }],
    ["sedatives", { medications: { baclofen: "present" } }],
    ["epilepsy", { medications: { antiseizure: "present" } }],
    ["ssri-or-snri", { medications: { "ssri-or-snri": "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)?.status).toBe("applies");
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test("an eGFR of 60 is silent on the kidney", () => {
    const profile = well(jerks, { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } });
    expect(option.warning(profile, "kidney-disease")).toBeUndefined();
  });

  test("dependence is told to everybody", () => {
    expect(option.warning(well(jerks), "dependence")?.status).toBe("applies");
  });
});
