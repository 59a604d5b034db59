import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { sportsDrink } from "./sports-drink";

const option = optionUnderTest(sportsDrink);
const patient: Profile = { age: 45, sex: "male", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const lab = (id: "calcium" | "potassium" | "sodium", value: number): Partial<Profile> => ({
  labs: { [id]: { value, unit: "mmol/L" } },
});

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

  test("heart failure, an eGFR of 44 and a potassium of 5.1 on spironolactone: unproven, with three cautions", () => {
    const profile = well(
      patient,
      { conditions: { "heart-failure": "present", "kidney-disease": "present", hypertension: "present" } },
      { labs: { egfr: { value: 44, unit: "mL/min/1.73m2" }, potassium: { value: 5.1, unit: "mmol/L" } } },
    );
    expect(option.tier(profile)).toBe("unproven");
    for (const id of ["heart-failure", "kidney-disease", "high-potassium"]) {
      expect(option.warning(profile, id)?.status).toBe("applies");
    }
  });
});

describe("contraindications", () => {
  test.each([
    ["low-sodium", lab("sodium", 132.9), "labs.sodium"],
    ["low-sodium", lab("sodium", 132), "labs.sodium"],
    ["dialysis", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
    expect(option.relevant(profile).doseAsStudied).toEqual([]);
  });

  test.each([
    ["low-sodium", lab("sodium", 133)],
    ["low-sodium", lab("sodium", 134)],
    ["dialysis", egfr(60)],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([
    ["low-sodium", "labs.sodium"],
    ["dialysis", "conditions.dialysis"],
  ] as const)("%s is unknown when nobody asked, and %s is checked first", (id, path) => {
    expect(option.warning(patient, id)?.status).toBe("unknown");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("precautions", () => {
  test.each([
    ["diabetes", { conditions: { diabetes: "present" } }],
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["restricted-sodium", { conditions: { "restricted-sodium-diet": "present" } }],
    ["hypertension", { conditions: { hypertension: "present" } }],
    ["ascites-or-oedema", { conditions: { "ascites-or-oedema": "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["high-potassium", lab("potassium", 5)],
    ["high-potassium", lab("potassium", 5.1)],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["high-potassium", lab("potassium", 4.9)],
    ["kidney-disease", egfr(60)],
    ["diabetes", {}],
    ["heart-failure", {}],
    ["restricted-sodium", {}],
    ["hypertension", {}],
    ["ascites-or-oedema", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["over-drinking"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe("interactions", () => {
  test.each([
    ["lithium", { medications: { lithium: "present" } }],
    ["sodium-lowering-medicines", { medications: { "thiazide-diuretic": "present" } }],
    ["sodium-lowering-medicines", { medications: { "ssri-or-snri": "present" } }],
    ["sodium-lowering-medicines", { medications: { antiseizure: "present" } }],
    ["sodium-lowering-medicines", { medications: { opioid: "present" } }],
    ["sodium-lowering-medicines", { medications: { nsaid: "present" } }],
  ] as const)("%s applies with %j, and is silent without", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  });
});

test.each([["swallowing", "precaution", { conditions: { dysphagia: "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  },
);
