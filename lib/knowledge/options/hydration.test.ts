import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { hydration } from "./hydration";

const option = optionUnderTest(hydration);
const patient: Profile = { age: 45, sex: "male", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const lab = (id: "calcium" | "potassium" | "sodium", value: number): Partial<Profile> => ({
  labs: { [id]: { value, unit: "mmol/L" } },
});

describe("evidence", () => {
  test.each([
    ["exercise-associated-cramps", "no-clear-benefit", "low", "not-supported"],
    ["muscle-cramps", "unknown", "very-low", "unproven"],
  ] as const)("%s in a well patient: %s, %s, so %s", (presentation, direction, certainty, tier) => {
    const result = option.result(well({ ...patient, presentations: [presentation] }));
    expect(result).toMatchObject({ direction, certainty, tier });
  });

  test.each([
    "nocturnal-leg-cramps",
    "circulatory-cramps",
    "muscle-spasm-pain",
    "restless-legs",
    "sleep-starts",
  ] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ ...patient, presentations: [presentation] }))).toBe("not-relevant");
  });

  test("cramps in ALS: unproven, and swallowing is told", () => {
    const profile = well({ age: 58, conditions: { als: "present" } });
    expect(option.result(profile)).toMatchObject({ indication: "als-cramps", direction: "unknown", tier: "unproven" });
    expect(option.warning(profile, "swallowing")?.status).toBe("applies");
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
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["ascites-or-oedema", { conditions: { "ascites-or-oedema": "present" } }],
    ["egfr-below-30", egfr(29)],
    ["swallowing", { conditions: { dysphagia: "present" } }],
    ["swallowing", { conditions: { als: "present" } }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["egfr-below-30", egfr(30)],
    ["egfr-below-30", egfr(31)],
    ["heart-failure", {}],
    ["ascites-or-oedema", {}],
    ["swallowing", {}],
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
