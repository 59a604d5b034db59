import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { silica } from "./silica";

const option = optionUnderTest(silica);
const patient: Profile = { age: 45, sex: "male", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
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
});

describe("contraindications", () => {
  test.each([
    ["dialysis", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
    ["egfr-below-30", egfr(29), "labs.egfr"],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
    expect(option.relevant(profile).doseAsStudied).toEqual([]);
  });

  test.each([
    ["dialysis", egfr(60)],
    ["egfr-below-30", egfr(30)],
    ["egfr-below-30", egfr(31)],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([
    ["dialysis", "conditions.dialysis"],
    ["egfr-below-30", "labs.egfr"],
  ] as const)("%s is unknown when nobody asked, and %s is checked first", (id, path) => {
    expect(option.warning(patient, id)?.status).toBe("unknown");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("precautions", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }],
    ["kidney-stones", { conditions: { "kidney-stones": "present" } }],
    ["pregnancy", pregnantAt30],
    ["pregnancy", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["kidney-disease", egfr(60)],
    ["acute-kidney-injury", {}],
    ["kidney-stones", {}],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["what-is-in-it"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});
