import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { sodiumSalt } from "./sodium-salt";

const option = optionUnderTest(sodiumSalt);
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

  test("cirrhosis with ascites on two diuretics and a sodium of 131: to avoid", () => {
    const profile: Profile = {
      age: 57,
      sex: "male",
      presentations: ["muscle-cramps"],
      conditions: { "liver-disease": "present", "ascites-or-oedema": "present" },
      medications: { "potassium-sparing-diuretic": "present", "loop-diuretic": "present" },
      ...lab("sodium", 131),
    };
    expect(option.tier(profile)).toBe("avoid");
  });
});

describe("contraindications", () => {
  test.each([
    ["restricted-sodium", { conditions: { "restricted-sodium-diet": "present" } }, "conditions.restricted-sodium-diet"],
    ["heart-disease", { conditions: { "heart-failure": "present" } }, "conditions.heart-failure"],
    ["heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }, "conditions.ischaemic-heart-disease"],
    ["high-sodium", lab("sodium", 146.1), "labs.sodium"],
    ["ascites-or-oedema", { conditions: { "ascites-or-oedema": "present" } }, "conditions.ascites-or-oedema"],
    ["diuretic", { medications: { "thiazide-diuretic": "present" } }, "medications.thiazide-diuretic"],
    ["diuretic", { medications: { "loop-diuretic": "present" } }, "medications.loop-diuretic"],
    [
      "diuretic",
      { medications: { "potassium-sparing-diuretic": "present" } },
      "medications.potassium-sparing-diuretic",
    ],
    ["egfr-below-30", egfr(29), "labs.egfr"],
    ["dialysis", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }, "conditions.acute-kidney-injury"],
    [
      "pre-eclampsia",
      { ...pregnantAt30, findings: { "severe-pregnancy-symptoms": "present" } },
      "findings.severe-pregnancy-symptoms",
    ],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
    expect(option.relevant(profile).doseAsStudied).toEqual([]);
  });

  test.each([
    ["high-sodium", lab("sodium", 146)],
    ["high-sodium", lab("sodium", 145.9)],
    ["egfr-below-30", egfr(30)],
    ["egfr-below-30", egfr(31)],
    ["dialysis", egfr(60)],
    ["pre-eclampsia", {}],
    ["diuretic", { medications: { "beta-blocker": "present" } }],
    ["heart-disease", { conditions: { "atrial-fibrillation": "present" } }],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([
    ["restricted-sodium", "conditions.restricted-sodium-diet"],
    ["heart-disease", "conditions.heart-failure"],
    ["high-sodium", "labs.sodium"],
    ["ascites-or-oedema", "conditions.ascites-or-oedema"],
    ["diuretic", "medications.loop-diuretic"],
    ["egfr-below-30", "labs.egfr"],
    ["dialysis", "conditions.dialysis"],
    ["acute-kidney-injury", "conditions.acute-kidney-injury"],
  ] as const)("%s is unknown when nobody asked, and %s is checked first", (id, path) => {
    expect(option.warning(patient, id)?.status).toBe("unknown");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("precautions", () => {
  test.each([
    ["low-sodium", lab("sodium", 132)],
    ["adrenal", { conditions: { "adrenal-insufficiency": "present" } }],
    ["adrenal", { findings: { "adrenal-features": "present" } }],
    ["hypertension", { conditions: { hypertension: "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["kidney-disease", { conditions: { "kidney-transplant": "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["pregnancy", pregnantAt30],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["low-sodium", lab("sodium", 133)],
    ["low-sodium", lab("sodium", 134)],
    ["kidney-disease", egfr(60)],
    ["hypertension", {}],
    ["liver-disease", {}],
    ["adrenal", {}],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["bowel"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe("interactions", () => {
  test.each([
    ["lithium", { medications: { lithium: "present" } }],
    ["corticosteroid", { medications: { corticosteroid: "present" } }],
    ["blood-pressure-medicines", { medications: { "ace-inhibitor-or-arb": "present" } }],
    ["blood-pressure-medicines", { medications: { "beta-blocker": "present" } }],
    ["blood-pressure-medicines", { medications: { "calcium-channel-blocker": "present" } }],
  ] as const)("%s applies with %j, and is silent without", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  });
});

test.each([["kidney-stones", "precaution", { conditions: { "kidney-stones": "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  },
);
