import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { biotin } from "./biotin";

const option = optionUnderTest(biotin);
const restless: Profile = { age: 50, sex: "female", presentations: ["restless-legs"] };
const onDialysis = { conditions: { dialysis: "present" } } as const;

describe("the indications of biotin", () => {
  test.each(["restless-legs", "muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] as const)(
    "%s: unproven",
    (presentation) => {
      const { tier, certainty } = option.relevant(well({ age: 50, presentations: [presentation] }));
      expect({ tier, certainty }).toEqual({ tier: "unproven", certainty: "very-low" });
    },
  );

  test.each(["exercise-associated-cramps", "sleep-starts", "pregnancy-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 30, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("restless legs on dialysis: not supported, as the one trial found no difference", () => {
    expect(option.tier(well(restless, onDialysis))).toBe("not-supported");
  });

  test("cramps on dialysis: unproven, from 14 people without a comparison", () => {
    const { tier, direction } = option.relevant(well({ age: 50, presentations: ["muscle-cramps"] }, onDialysis));
    expect({ tier, direction }).toEqual({ tier: "unproven", direction: "benefit" });
  });
});

describe("biotin and blood tests", () => {
  test("chest pain makes biotin an option to avoid", () => {
    expect(option.tier(well(restless, { findings: { "chest-pain": "present" } }))).toBe("avoid");
  });

  test("chest pain that nobody asked about is checked first", () => {
    expect(option.asks(well(restless, { findings: { "chest-pain": "unknown" } }))).toContain("findings.chest-pain");
  });

  test("everybody hears of disturbed tests and of a test that is due", () => {
    expect(option.warning(well(restless), "blood-tests")?.status).toBe("applies");
    expect(option.warning(well(restless), "test-due")?.status).toBe("general");
  });

  test.each([
    ["heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["thyroid", { conditions: { hypothyroidism: "present" } }],
    ["thyroid", { medications: { levothyroxine: "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["pregnancy", { pregnancy: "pregnant" }],
    ["pregnancy", { pregnancy: "breastfeeding" }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(restless, more), id)?.status).toBe("applies");
  });

  test.each([
    ["heart-disease", {}],
    ["thyroid", {}],
    ["kidney-disease", { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } }],
    ["kidney-disease", { labs: { egfr: { value: 61, unit: "mL/min/1.73m2" } } }],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(restless, more), id)).toBeUndefined();
  });
});
