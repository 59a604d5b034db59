import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { magnesium } from "./magnesium";

const option = optionUnderTest(magnesium);
const egfr = (value: number) => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } }) as const;
const level = (value: number, unit: "mmol/L" | "mg/dL" = "mmol/L") =>
  ({ labs: { magnesium: { value, unit } } }) as const;
const nightCramps: Profile = { age: 72, presentations: ["nocturnal-leg-cramps"] };
const lowMagnesium: Profile = { ...nightCramps, ...level(0.6) };
const restlessLegs: Profile = { age: 50, presentations: ["restless-legs"] };
const known = {
  labs: { egfr: { value: 84, unit: "mL/min/1.73m2" }, magnesium: { value: 0.85, unit: "mmol/L" } },
} as const;

describe("evidence", () => {
  test.each([
    ["night cramps", nightCramps, "not-supported", "rest-cramps"],
    ["cramps, not specified", { age: 45, presentations: ["muscle-cramps"] }, "not-supported", "rest-cramps"],
    ["spasm with pain", { age: 45, presentations: ["muscle-spasm-pain"] }, "not-supported", "spasm-pain"],
    ["cramps in exercise", { age: 30, presentations: ["exercise-associated-cramps"] }, "unproven", "exercise"],
    ["restless legs", restlessLegs, "unproven", "restless-legs"],
    ["sleep starts", { age: 30, presentations: ["sleep-starts"] }, "unproven", "sleep-starts"],
    ["fibromyalgia", { age: 47, conditions: { fibromyalgia: "present" } }, "unproven", "fibromyalgia"],
    ["ALS", { age: 60, presentations: ["nocturnal-leg-cramps"], conditions: { als: "present" } }, "unproven", "als"],
    [
      "cramps in pregnancy",
      { age: 30, sex: "female", pregnancy: "pregnant", presentations: ["nocturnal-leg-cramps"] },
      "unproven",
      "pregnancy",
    ],
  ] as const)("%s: %s", (_, profile, tier, statement) => {
    const result = option.relevant(well(profile as Profile, known));
    expect(result.tier).toBe(tier);
    expect(result.evidence.find(({ status }) => status === "places")?.id).toBe(statement);
  });

  test.each(["circulatory-cramps"] as const)("%s alone: not relevant", (presentation) => {
    expect(option.tier(well({ age: 60, presentations: [presentation] }, known))).toBe("not-relevant");
  });

  test("night cramps: the review and the later trial of the maker are both cited", () => {
    const sources = option.sources(well(nightCramps, known));
    expect(sources.map(({ doi }) => doi)).toEqual(
      expect.arrayContaining(["10.1002/14651858.CD009402.pub3", "10.1186/s12937-021-00747-9"]),
    );
  });

  test("a girl of 14 with leg cramps: not supported", () => {
    expect(option.tier(well({ age: 14, sex: "female", presentations: ["muscle-cramps"] }))).toBe("not-supported");
  });

  test("nothing known but an age: not supported, with kidney function to be checked first", () => {
    expect(option.tier({ age: 45 })).toBe("not-supported");
    expect(option.asks({ age: 45 })).toEqual(expect.arrayContaining(["labs.egfr", "conditions.dialysis"]));
  });
});

describe("contraindications make it an option to avoid", () => {
  test.each([
    ["egfr-below-30", egfr(29), "labs.egfr"],
    ["egfr-below-30", egfr(29.9), "labs.egfr"],
    ["dialysis", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }, "conditions.acute-kidney-injury"],
    ["heart-block", { conditions: { "heart-block": "present" } }, "conditions.heart-block"],
    ["myasthenia-gravis", { conditions: { "myasthenia-gravis": "present" } }, "conditions.myasthenia-gravis"],
    ["high-magnesium", level(1.01), "labs.magnesium"],
    ["high-magnesium", level(2.5, "mg/dL"), "labs.magnesium"],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(restlessLegs, more);
    expect(option.tier(profile)).toBe("avoid");
    const warning = option.warning(profile, id);
    expect([warning?.kind, warning?.status, warning?.severity]).toEqual(["contraindication", "applies", "critical"]);
    expect(warning?.because).toContain(because);
  });

  test.each([
    ["egfr-below-30", egfr(30)],
    ["egfr-below-30", egfr(31)],
    ["egfr-below-30", { conditions: { "kidney-disease": "absent" } }],
    ["dialysis", egfr(60)],
    ["high-magnesium", level(1.0)],
    ["high-magnesium", level(0.99)],
    ["high-magnesium", level(2.4, "mg/dL")],
    ["heart-block", {}],
    ["myasthenia-gravis", {}],
    ["acute-kidney-injury", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    const profile = well(restlessLegs, more);
    expect(option.tier(profile)).toBe("unproven");
    expect(option.warning(profile, id)).toBeUndefined();
  });

  test.each([
    ["egfr-below-30", "labs.egfr"],
    ["dialysis", "conditions.dialysis"],
    ["acute-kidney-injury", "conditions.acute-kidney-injury"],
    ["heart-block", "conditions.heart-block"],
    ["myasthenia-gravis", "conditions.myasthenia-gravis"],
    ["high-magnesium", "labs.magnesium"],
  ] as const)("%s is unknown when nobody asked, and names what to check", (id, path) => {
    expect(option.warning(restlessLegs, id)?.status).toBe("unknown");
    expect(option.asks(restlessLegs)).toContain(path);
  });

  test("kidney disease without an eGFR: whether the eGFR is below 30 is unknown", () => {
    const profile = well(nightCramps, { conditions: { "kidney-disease": "present" } });
    expect(option.warning(profile, "egfr-below-30")?.status).toBe("unknown");
    expect(option.asks(profile)).toContain("labs.egfr");
  });

  test("no dose is shown when it is to avoid", () => {
    expect(option.relevant(well(restlessLegs, egfr(20))).doseAsStudied).toEqual([]);
  });
});

describe("precautions", () => {
  test.each([
    ["kidney-disease", egfr(30)],
    ["kidney-disease", egfr(59)],
    ["respiratory-weakness", { conditions: { "respiratory-weakness": "present" } }],
    ["respiratory-weakness", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["pregnancy", { age: 30, sex: "female", pregnancy: "pregnant" }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(nightCramps, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["kidney-disease", egfr(60)],
    ["kidney-disease", egfr(29)],
    ["respiratory-weakness", { labs: { fvc: { value: 50, unit: "%" } } }],
    ["pregnancy", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(nightCramps, more), id)).toBeUndefined();
  });

  test.each(["kidney-disease", "respiratory-weakness"])(
    "%s is unknown when nobody asked, and magnesium is low",
    (id) => {
      expect(option.warning(lowMagnesium, id)?.status).toBe("unknown");
    },
  );

  test("pregnancy is unknown in a woman of 30 who was not asked", () => {
    expect(option.warning({ ...lowMagnesium, age: 30, sex: "female" }, "pregnancy")?.status).toBe("unknown");
  });
});

describe("interactions", () => {
  const interactions = [
    ["quinolone-or-tetracycline", "quinolone-or-tetracycline"],
    ["bisphosphonate", "bisphosphonate"],
    ["levothyroxine", "levothyroxine"],
    ["potassium-sparing-diuretic", "potassium-sparing-diuretic"],
    ["proton-pump-inhibitor", "proton-pump-inhibitor"],
    ["diuretic", "thiazide-diuretic"],
    ["diuretic", "loop-diuretic"],
    ["ciclosporin-or-tacrolimus", "ciclosporin-or-tacrolimus"],
    ["digoxin", "digoxin"],
  ] as const;

  test.each(interactions)("%s applies with %s", (id, medicine) => {
    const profile = well(nightCramps, { medications: { [medicine]: "present" } });
    expect(option.warning(profile, id)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(option.tier(profile)).toBe("not-supported");
  });

  test.each(interactions)("%s is silent without %s, and unknown when nobody asked", (id) => {
    expect(option.warning(well(nightCramps), id)).toBeUndefined();
    expect(option.warning(lowMagnesium, id)?.status).toBe("unknown");
  });
});

test("adverse effects are told to everyone and change no tier", () => {
  expect(option.warning(well(nightCramps, known), "diarrhoea")?.status).toBe("general");
  expect(option.warning(well(nightCramps, known), "too-much-magnesium")?.status).toBe("general");
});

test("the patient is told that the studies found no clear difference, and what to stop for", () => {
  const { whatItIs, stopAndCall } = magnesium.patient;
  expect(whatItIs.text).toContain("no clear difference");
  expect("none" in stopAndCall).toBe(false);
});

describe("a measured low magnesium", () => {
  test.each([
    [0.69, "consider-with-caution"],
    [0.7, "not-supported"],
    [0.71, "not-supported"],
  ] as const)("%d mmol/L: %s", (value, tier) => {
    expect(option.tier(well(nightCramps, level(value)))).toBe(tier);
  });

  test("correcting it is established and relief of cramps is not", () => {
    const low = option.result(well(nightCramps, level(0.6)));
    expect(low.summary).toMatch(/correcting it is established; .* unproven/);
    expect(option.warning(well(nightCramps, level(0.6)), "low-magnesium")?.status).toBe("applies");
  });

  test("with an eGFR of 29 it stays one to avoid", () => {
    const labs = { ...level(0.6).labs, ...egfr(29).labs };
    expect(option.tier(well(nightCramps, { labs }))).toBe("avoid");
  });
});

test.each([
  ["iron", { taking: { iron: "present" } }],
  ["gabapentinoid", { medications: { gabapentinoid: "present" } }],
] as const)("%s: an interaction that applies with %j and is silent without", (id, more) => {
  expect(option.warning(well(nightCramps, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
  expect(option.warning(well(nightCramps), id)).toBeUndefined();
});
