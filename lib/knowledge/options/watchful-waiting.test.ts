import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { watchfulWaiting } from "./watchful-waiting";

const option = optionUnderTest(watchfulWaiting);
const nightCramps: Profile = { age: 60, presentations: ["nocturnal-leg-cramps"] };
const withLab = (id: keyof NonNullable<Profile["labs"]>, value: number, unit: string) =>
  well(nightCramps, { labs: { [id]: { value, unit } } } as Partial<Profile>);

describe("what the evidence says", () => {
  test.each([
    ["sleep-starts", "direct", "consider"],
    ["nocturnal-leg-cramps", "direct", "consider"],
    ["muscle-cramps", "direct", "consider"],
    ["muscle-spasm-pain", "indirect", "consider"],
    ["restless-legs", "direct", "consider"],
    ["exercise-associated-cramps", "direct", "unproven"],
    ["circulatory-cramps", "direct", "unproven"],
  ] as const)("%s: %s evidence, %s", (presentation, directness, tier) => {
    expect(option.result(well({ age: 60, presentations: [presentation] }))).toMatchObject({
      certainty: "very-low",
      directness,
      tier,
    });
  });

  test("in pregnancy waiting is to consider", () => {
    const patient = well({ age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(option.tier(patient)).toBe("consider");
  });

  test("in a pregnant patient with ALS it is not told that cramps pass with the birth without a word on ALS", () => {
    const patient = well(
      { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] },
      { conditions: { als: "present" } },
    );
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(patient, "als")?.message).toContain("not expected to pass");
  });

  test.each([
    ["ALS", { als: "present" }],
    ["fibromyalgia", { fibromyalgia: "present" }],
  ] as const)("in %s waiting is unproven", (_, conditions) => {
    expect(option.tier(well({ age: 58, conditions }))).toBe("unproven");
  });

  test("for a vitamin D deficiency alone waiting is not supported", () => {
    const patient = well({ age: 60, presentations: ["exercise-associated-cramps"] }, { vitaminDStatus: "deficiency" });
    const statement = option.relevant(patient).evidence.find(({ id }) => id === "vitamin-d-deficiency");
    expect(statement).toMatchObject({ direction: "no-clear-benefit" });
  });

  test("at 14 waiting is unproven", () => {
    expect(option.tier(well({ age: 14, presentations: ["muscle-cramps"] }))).toBe("unproven");
  });
});

describe("when waiting is not simple", () => {
  test.each([
    ["muscle-pain-on-statin", { findings: { "muscle-pain-on-statin": "present" } }],
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
    ["known-cause", { conditions: { "kidney-disease": "present" } }],
    ["known-cause", { conditions: { "liver-disease": "present" } }],
    ["known-cause", { conditions: { hypothyroidism: "present" } }],
    ["known-cause", { conditions: { "peripheral-neuropathy": "present" } }],
    ["arterial-disease", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["iron-deficiency", { conditions: { "iron-deficiency": "present" } }],
    ["other-jerks", { conditions: { "parkinsons-disease": "present" } }],
    ["other-jerks", { conditions: { epilepsy: "present" } }],
    ["other-jerks", { conditions: { "multiple-sclerosis": "present" } }],
    ["other-jerks", { conditions: { stroke: "present" } }],
    ["vitamin-d-deficiency", { vitaminDStatus: "deficiency" }],
    ["vitamin-d-deficiency", { vitaminDStatus: "severe-deficiency" }],
    ["abnormal-electrolyte", { conditions: { hypercalcaemia: "present" } }],
  ] as const)("%s applies with %o and lowers the tier by one", (id, given) => {
    const patient = well(nightCramps, given as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "precaution", status: "applies" });
    expect(option.tier(patient)).toBe("consider-with-caution");
  });

  test.each([
    ["potassium", 3.4, 3.5, "mmol/L"],
    ["sodium", 132, 133, "mmol/L"],
    ["calcium", 2.19, 2.2, "mmol/L"],
    ["magnesium", 0.69, 0.7, "mmol/L"],
  ] as const)("%s of %d is below its reference interval, %d %s is not", (id, below, within, unit) => {
    expect(option.warning(withLab(id, below, unit), "abnormal-electrolyte")).toMatchObject({ status: "applies" });
    expect(option.warning(withLab(id, within, unit), "abnormal-electrolyte")?.status).not.toBe("applies");
  });

  test.each([
    ["potassium", 5.4, 5.3, "mmol/L"],
    ["calcium", 2.61, 2.6, "mmol/L"],
  ] as const)("%s of %d is above its reference interval, %d %s is not", (id, above, within, unit) => {
    expect(option.warning(withLab(id, above, unit), "abnormal-electrolyte")).toMatchObject({ status: "applies" });
    expect(option.warning(withLab(id, within, unit), "abnormal-electrolyte")?.status).not.toBe("applies");
  });

  test.each([
    [14, "applies"],
    [15, undefined],
    [16, undefined],
  ] as const)("a ferritin of %i µg/L: iron deficiency %s", (value, status) => {
    expect(option.warning(withLab("ferritin", value, "ug/L"), "iron-deficiency")?.status).toBe(status);
  });

  test.each([
    [59, "applies"],
    [60, undefined],
    [61, undefined],
  ] as const)("an eGFR of %i mL/min/1.73 m²: known cause %s", (value, status) => {
    const patient = well(nightCramps, { labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    expect(option.warning(patient, "known-cause")?.status).toBe(status);
  });

  test.each([
    [49.9, "applies"],
    [50, undefined],
    [50.1, undefined],
  ] as const)("a vitamin D of %d nmol/L: deficiency %s", (value, status) => {
    expect(option.warning(withLab("vitamin-d-25oh", value, "nmol/L"), "vitamin-d-deficiency")?.status).toBe(status);
  });

  test("what nobody asked stays open, and waiting stays to consider", () => {
    expect(option.tier(nightCramps)).toBe("consider");
    for (const { id } of [{ id: "abnormal-electrolyte" }, { id: "known-cause" }, { id: "iron-deficiency" }]) {
      expect(option.warning(nightCramps, id)).toMatchObject({ status: "unknown" });
    }
    expect(option.asks(nightCramps)).toContain("labs.potassium");
  });
});
