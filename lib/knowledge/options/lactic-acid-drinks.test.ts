import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { lacticAcidDrinks } from "./lactic-acid-drinks";

const option = optionUnderTest(lacticAcidDrinks);
const patient: Profile = { age: 45, sex: "male", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const pregnantAt30: Partial<Profile> = { age: 30, sex: "female", pregnancy: "pregnant" };

describe("evidence", () => {
  test.each([["exercise-associated-cramps", "unknown", "very-low", "unproven"]] as const)(
    "%s in a well patient: %s, %s, so %s",
    (presentation, direction, certainty, tier) => {
      const result = option.result(well({ ...patient, presentations: [presentation] }));
      expect(result).toMatchObject({ direction, certainty, tier });
    },
  );

  test.each([
    "muscle-cramps",
    "nocturnal-leg-cramps",
    "circulatory-cramps",
    "muscle-spasm-pain",
    "restless-legs",
    "sleep-starts",
  ] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ ...patient, presentations: [presentation] }))).toBe("not-relevant");
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps"] as const)(
    "%s with liver disease: unproven, on one trial of pickle juice",
    (presentation) => {
      const profile = well(
        { ...patient, presentations: [presentation] },
        { conditions: { "liver-disease": "present" } },
      );
      expect(option.result(profile)).toMatchObject({
        direction: "benefit",
        certainty: "very-low",
        directness: "indirect",
        tier: "unproven",
      });
    },
  );
});

test("nothing contraindicates it", () => {
  expect("none" in lacticAcidDrinks.contraindications).toBe(true);
});

describe("precautions", () => {
  test.each([
    ["restricted-sodium", { conditions: { "restricted-sodium-diet": "present" } }],
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["hypertension", { conditions: { hypertension: "present" } }],
    ["ascites-or-oedema", { conditions: { "ascites-or-oedema": "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["diabetes", { conditions: { diabetes: "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["alcohol", { conditions: { "substance-use-disorder": "present" } }],
    ["pregnancy", pregnantAt30],
    ["pregnancy", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
    ["dysphagia", { conditions: { dysphagia: "present" } }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["kidney-disease", egfr(60)],
    ["restricted-sodium", {}],
    ["heart-failure", {}],
    ["hypertension", {}],
    ["ascites-or-oedema", {}],
    ["diabetes", {}],
    ["liver-disease", {}],
    ["alcohol", {}],
    ["pregnancy", {}],
    ["dysphagia", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["beer"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe("interactions", () => {
  test.each([["vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }]] as const)(
    "%s applies with %j, and is silent without",
    (id, more) => {
      expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
      expect(option.warning(well(patient), id)).toBeUndefined();
    },
  );
});

test.each([["gout", "precaution", { conditions: { gout: "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  },
);
