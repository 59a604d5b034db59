import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { sodiumCitrate } from "./sodium-citrate";

const option = optionUnderTest(sodiumCitrate);
const patient: Profile = { age: 45, sex: "male", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const lab = (id: "calcium" | "potassium" | "sodium", value: number): Partial<Profile> => ({
  labs: { [id]: { value, unit: "mmol/L" } },
});
const pregnantAt30: Partial<Profile> = { age: 30, sex: "female", pregnancy: "pregnant" };

describe("evidence", () => {
  test.each([
    ["exercise-associated-cramps", "unknown", "very-low", "unproven"],
    ["muscle-cramps", "unknown", "very-low", "unproven"],
    ["muscle-spasm-pain", "unknown", "very-low", "unproven"],
  ] as const)("%s in a well patient: %s, %s, so %s", (presentation, direction, certainty, tier) => {
    const result = option.result(well({ ...patient, presentations: [presentation] }));
    expect(result).toMatchObject({ direction, certainty, tier });
  });

  test.each(["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ ...patient, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("a calcium of 7.0 mg/dL and nothing else: to avoid", () => {
    const profile = well(patient, { labs: { calcium: { value: 7, unit: "mg/dL" } } });
    expect(option.tier(profile)).toBe("avoid");
  });
});

describe("contraindications", () => {
  test.each([
    ["low-calcium", lab("calcium", 2.19), "labs.calcium"],
    ["low-calcium", lab("calcium", 1.75), "labs.calcium"],
    ["low-calcium", { findings: { tetany: "present" } }, "findings.tetany"],
    ["low-potassium", lab("potassium", 3.4), "labs.potassium"],
    ["high-sodium", lab("sodium", 146.1), "labs.sodium"],
    ["sodium-load", { conditions: { "restricted-sodium-diet": "present" } }, "conditions.restricted-sodium-diet"],
    ["sodium-load", { conditions: { "heart-failure": "present" } }, "conditions.heart-failure"],
    ["sodium-load", { conditions: { hypertension: "present" } }, "conditions.hypertension"],
    ["ascites-or-oedema", { conditions: { "ascites-or-oedema": "present" } }, "conditions.ascites-or-oedema"],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }, "conditions.kidney-disease"],
    ["kidney-disease", egfr(59), "labs.egfr"],
    ["kidney-disease", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }, "conditions.acute-kidney-injury"],
    [
      "pre-eclampsia",
      { ...pregnantAt30, findings: { "severe-pregnancy-symptoms": "present" } },
      "findings.severe-pregnancy-symptoms",
    ],
    ["liver-disease", { conditions: { "liver-disease": "present" } }, "conditions.liver-disease"],
    [
      "adrenal-insufficiency",
      { conditions: { "adrenal-insufficiency": "present" } },
      "conditions.adrenal-insufficiency",
    ],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
    expect(option.relevant(profile).doseAsStudied).toEqual([]);
  });

  test.each([
    ["low-calcium", lab("calcium", 2.2)],
    ["low-calcium", lab("calcium", 2.21)],
    ["low-potassium", lab("potassium", 3.5)],
    ["low-potassium", lab("potassium", 3.6)],
    ["high-sodium", lab("sodium", 146)],
    ["high-sodium", lab("sodium", 145.9)],
    ["kidney-disease", egfr(60)],
    ["kidney-disease", egfr(61)],
    ["pre-eclampsia", {}],
    ["ascites-or-oedema", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([
    ["low-calcium", "labs.calcium"],
    ["low-potassium", "labs.potassium"],
    ["high-sodium", "labs.sodium"],
    ["sodium-load", "conditions.restricted-sodium-diet"],
    ["sodium-load", "conditions.heart-failure"],
    ["ascites-or-oedema", "conditions.ascites-or-oedema"],
    ["kidney-disease", "labs.egfr"],
    ["acute-kidney-injury", "conditions.acute-kidney-injury"],
    ["liver-disease", "conditions.liver-disease"],
    ["adrenal-insufficiency", "conditions.adrenal-insufficiency"],
  ] as const)("%s is unknown when nobody asked, and %s is checked first", (id, path) => {
    expect(option.warning(patient, id)?.status).toBe("unknown");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("precautions", () => {
  test.each([
    ["low-sodium", lab("sodium", 132)],
    ["pregnancy", pregnantAt30],
    ["ischaemic-heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["low-sodium", lab("sodium", 133)],
    ["pregnancy", {}],
    ["ischaemic-heart-disease", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["heat-and-dehydration"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe("interactions", () => {
  test.each([
    ["lithium", { medications: { lithium: "present" } }],
    ["corticosteroid", { medications: { corticosteroid: "present" } }],
    ["diuretic", { medications: { "thiazide-diuretic": "present" } }],
    ["diuretic", { medications: { "loop-diuretic": "present" } }],
    ["antibiotics", { medications: { "quinolone-or-tetracycline": "present" } }],
    ["alkaline-urine", { medications: { antiplatelet: "present" } }],
    ["alkaline-urine", { medications: { methotrexate: "present" } }],
    ["alkaline-urine", { medications: { quinine: "present" } }],
    ["calcium", { taking: { calcium: "present" } }],
    ["calcium", { taking: { "calcium-magnesium-vitamin-d": "present" } }],
    ["iron", { taking: { iron: "present" } }],
  ] as const)("%s applies with %j, and is silent without", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  });
});
