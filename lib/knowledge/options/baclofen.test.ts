import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { baclofen } from "./baclofen";

const option = optionUnderTest(baclofen);
const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });

describe("the indications of baclofen", () => {
  test("cramps in ALS: unproven, at very low certainty", () => {
    const { tier, certainty, direction } = option.relevant(well(als));
    expect({ tier, certainty, direction }).toEqual({ tier: "unproven", certainty: "very-low", direction: "unknown" });
  });

  test.each(["nocturnal-leg-cramps", "muscle-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"] as const)(
    "%s without ALS: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 58, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("baclofen and the kidney", () => {
  test.each([
    [58, 29, "avoid"],
    [58, 30, "unproven"],
    [58, 31, "unproven"],
    [58, 59, "unproven"],
    [58, 60, "unproven"],
    [64, 59, "unproven"],
    [65, 59, "avoid"],
    [66, 59, "avoid"],
    [65, 60, "unproven"],
    [65, 61, "unproven"],
  ] as const)("at %d years an eGFR of %d makes it %s", (years, value, tier) => {
    expect(option.tier(well(als, { age: years }, egfr(value)))).toBe(tier);
  });

  test.each([
    [29, undefined],
    [30, "applies"],
    [59, "applies"],
    [60, undefined],
  ] as const)("under 65 at an eGFR of %d the specialist's caution is %s", (value, status) => {
    expect(option.warning(well(als, egfr(value)), "egfr-30-to-59")?.status).toBe(status);
  });

  test("kidney disease with an unknown eGFR at 70: the eGFR is asked first", () => {
    const profile = well(als, { age: 70, conditions: { "kidney-disease": "present" } });
    expect(option.asks(profile)).toContain("labs.egfr");
    expect(option.warning(profile, "egfr-below-60-from-65")?.status).toBe("unknown");
  });

  test.each([
    ["dialysis", { conditions: { dialysis: "present" } }],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }],
    ["peptic-ulcer", { conditions: { "peptic-ulcer": "present" } }],
  ] as const)("%s makes it an option to avoid, and no dose is shown", (id, more) => {
    const result = option.result(well(als, more));
    expect(result.tier).toBe("avoid");
    expect(result.warnings.find((warning) => warning.id === id)).toMatchObject({
      kind: "contraindication",
      status: "applies",
    });
  });

  test.each(["conditions.dialysis", "conditions.acute-kidney-injury", "conditions.peptic-ulcer", "labs.egfr"])(
    "%s is asked first when it is unknown",
    (path) => {
      expect(option.asks(als)).toContain(path);
    },
  );
});

describe("the precautions and interactions of baclofen", () => {
  test.each([
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["breathing", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["epilepsy", { conditions: { epilepsy: "present" } }],
    ["mental-illness", { conditions: { "mood-disorder": "present" } }],
    ["mental-illness", { conditions: { "bipolar-disorder": "present" } }],
    ["substance-use", { conditions: { "substance-use-disorder": "present" } }],
    ["liver-or-diabetes", { conditions: { "liver-disease": "present" } }],
    ["liver-or-diabetes", { conditions: { diabetes: "present" } }],
    ["older-or-falls", { age: 65 }],
    ["older-or-falls", { age: 66 }],
    ["older-or-falls", { conditions: { falls: "present" } }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "pregnant" }],
    ["breastfeeding", { age: 35, sex: "female", pregnancy: "breastfeeding" }],
    ["opioid", { medications: { opioid: "present" } }],
    ["sedatives", { medications: { "benzodiazepine-or-z-drug": "present" } }],
    ["sedatives", { medications: { gabapentinoid: "present" } }],
    ["blood-pressure-medicines", { medications: { "beta-blocker": "present" } }],
    ["lithium", { medications: { lithium: "present" } }],
    ["levodopa", { medications: { levodopa: "present" } }],
  ] as const)("%s applies, and is silent in a well patient of 58", (id, more) => {
    expect(option.warning(well(als, more), id)?.status).toBe("applies");
    expect(option.warning(well(als), id)).toBeUndefined();
  });

  test("64 years is below the cut of the caution on age", () => {
    expect(option.warning(well(als, { age: 64 }), "older-or-falls")).toBeUndefined();
  });

  test.each([
    ["never-stop-at-once", "applies"],
    ["weakness", "applies"],
  ] as const)("everybody with ALS is told of %s", (id, status) => {
    expect(option.warning(well(als), id)?.status).toBe(status);
  });
});
