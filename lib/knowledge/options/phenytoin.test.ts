import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { phenytoin } from "./phenytoin";

const option = optionUnderTest(phenytoin);
const jerks: Profile = { age: 56, sex: "male", presentations: ["sleep-starts"] };

describe("the indications of phenytoin", () => {
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

describe("the contraindications of phenytoin", () => {
  test.each([
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

describe("the precautions and interactions of phenytoin", () => {
  test.each([
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["diabetes", { conditions: { diabetes: "present" } }],
    ["bones", { conditions: { "low-bone-density": "present" } }],
    ["mood", { conditions: { "mood-disorder": "present" } }],
    ["mood", { conditions: { "bipolar-disorder": "present" } }],
    ["older-or-falls", { age: 65 }],
    ["older-or-falls", { age: 66 }],
    ["older-or-falls", { conditions: { falls: "present" } }],
    ["vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }],
    ["doac", { medications: { doac: "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)?.status).toBe("applies");
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test.each([
    ["kidney-disease", { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } }],
    ["older-or-falls", { age: 64 }],
  ] as const)("%s is silent just short of its cut: %j", (id, more) => {
    expect(option.warning(well(jerks, more), id)).toBeUndefined();
  });

  test.each([
    ["narrow-margin", "applies"],
    ["inherited-risk", "general"],
    ["contraceptives-and-folate", "general"],
    ["alcohol", "general"],
    ["jerks", "general"],
  ] as const)("everybody is told of %s (%s)", (id, status) => {
    expect(option.warning(well(jerks), id)?.status).toBe(status);
  });
});
