import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { barbiturates } from "./barbiturates";

const option = optionUnderTest(barbiturates);
const jerks: Profile = { age: 56, sex: "male", presentations: ["sleep-starts"] };

describe("the indications of barbiturates", () => {
  test("sleep starts in a well patient: avoid, as harm outweighs benefit", () => {
    const { tier, direction, certainty } = option.relevant(well(jerks));
    expect({ tier, direction, certainty }).toEqual({ tier: "avoid", direction: "harm", certainty: "very-low" });
  });

  test("sleep starts in a patient of whom nothing is known: avoid, and nothing is asked first", () => {
    expect(option.tier({ age: 34, presentations: ["sleep-starts"] })).toBe("avoid");
    expect(option.asks({ age: 34, presentations: ["sleep-starts"] })).toEqual([]);
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 56, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the contraindications of barbiturates", () => {
  test.each([
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["breathing", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["egfr-below-30", { labs: { egfr: { value: 29, unit: "mL/min/1.73m2" } } }],
    ["egfr-below-30", { conditions: { dialysis: "present" } }],
    ["substance-use", { conditions: { "substance-use-disorder": "present" } }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "pregnant" }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test("what the form does not ask is told to everybody", () => {
    expect(option.warning(well(jerks), "not-asked-here")?.status).toBe("general");
  });
});

describe("the precautions and interactions of barbiturates", () => {
  test.each([
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["mood", { conditions: { "mood-disorder": "present" } }],
    ["mood", { conditions: { "bipolar-disorder": "present" } }],
    ["older-or-falls", { age: 65 }],
    ["older-or-falls", { age: 66 }],
    ["older-or-falls", { conditions: { falls: "present" } }],
    ["bones", { conditions: { "low-bone-density": "present" } }],
    ["vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }],
    ["doac", { medications: { doac: "present" } }],
    ["sedatives", { medications: { opioid: "present" } }],
    ["sedatives", { medications: { "benzodiazepine-or-z-drug": "present" } }],
    ["sedatives", { medications: { gabapentinoid: "present" } }],
    ["sedatives", { medications: { baclofen: "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)?.status).toBe("applies");
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test.each([
    ["breathing", { labs: { fvc: { value: 50, unit: "%" } } }],
    ["egfr-below-30", { labs: { egfr: { value: 30, unit: "mL/min/1.73m2" } } }],
    ["egfr-below-30", { labs: { egfr: { value: 31, unit: "mL/min/1.73m2" } } }],
    ["kidney-disease", { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } }],
    ["older-or-falls", { age: 64 }],
  ] as const)("%s is silent just short of its cut: %j", (id, more) => {
    expect(option.warning(well(jerks, more), id)).toBeUndefined();
  });

  test.each([
    ["dependence", "applies"],
    ["contraceptives", "general"],
  ] as const)("everybody is told of %s (%s)", (id, status) => {
    expect(option.warning(well(jerks), id)?.status).toBe(status);
  });
});
