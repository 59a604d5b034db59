import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { potassium } from "./potassium";

const option = optionUnderTest(potassium);
const labs = (values: { potassium?: number; egfr?: number }): Pick<Profile, "labs"> => ({
  labs: {
    ...(values.potassium === undefined ? {} : { potassium: { value: values.potassium, unit: "mmol/L" } }),
    ...(values.egfr === undefined ? {} : { egfr: { value: values.egfr, unit: "mL/min/1.73m2" } }),
  },
});
const cramps: Profile = { age: 45, presentations: ["muscle-cramps"] };
const lowPotassium: Profile = { ...cramps, ...labs({ potassium: 3.2 }) };
const normal = labs({ potassium: 4.2, egfr: 92 });

describe("evidence", () => {
  test.each([
    ["muscle-cramps", "cramps"],
    ["nocturnal-leg-cramps", "cramps"],
    ["muscle-spasm-pain", "cramps"],
    ["exercise-associated-cramps", "exercise"],
  ] as const)("%s with a normal level: unproven", (presentation, statement) => {
    const result = option.relevant(well({ age: 45, presentations: [presentation] }, normal));
    expect(result.tier).toBe("unproven");
    expect(result.evidence.find(({ status }) => status === "places")?.id).toBe(statement);
  });

  test.each(["circulatory-cramps", "restless-legs", "sleep-starts"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ age: 45, presentations: [presentation] }, normal))).toBe("not-relevant");
  });

  test.each<Profile>([
    { age: 60, presentations: ["muscle-cramps"], conditions: { als: "present" } },
    { age: 47, conditions: { fibromyalgia: "present" } },
    { age: 30, sex: "female", pregnancy: "pregnant", presentations: ["nocturnal-leg-cramps"] },
  ])("%j: not relevant", (profile) => {
    expect(option.tier(well(profile, normal))).toBe("not-relevant");
  });

  test.each([
    [3.4, "low-potassium", "consider-with-caution"],
    [3.0, "low-potassium", "consider-with-caution"],
    [3.5, "cramps", "unproven"],
    [3.6, "cramps", "unproven"],
  ] as const)("potassium %s mmol/L: %s decides, %s", (value, statement, tier) => {
    const result = option.relevant(well(cramps, labs({ potassium: value, egfr: 92 })));
    expect(result.tier).toBe(tier);
    expect(result.evidence.find(({ status }) => status === "places")?.id).toBe(statement);
  });

  test("low potassium is never simply to consider: its cause and magnesium come first", () => {
    const profile = well(cramps, labs({ potassium: 3.2, egfr: 92 }));
    expect(option.warning(profile, "cause-and-magnesium-first")?.status).toBe("applies");
  });

  test("nothing known but an age: unproven, and level and kidneys are to be checked first", () => {
    expect(option.tier({ age: 45 })).toBe("unproven");
    expect(option.asks({ age: 45 })).toEqual(
      expect.arrayContaining(["labs.potassium", "labs.egfr", "conditions.kidney-disease"]),
    );
  });

  test("low potassium at 14: unproven", () => {
    expect(option.tier(well(cramps, { age: 14 }, labs({ potassium: 3.2, egfr: 92 })))).toBe("unproven");
  });

  test("no dose is shown, because none was studied", () => {
    expect(
      option
        .relevant(well(cramps, normal))
        .doseAsStudied.map(({ text }) => text)
        .join(),
    ).not.toMatch(/mmol|mg/);
  });
});

describe("contraindications make it an option to avoid", () => {
  test.each([
    ["potassium-5-or-above", labs({ potassium: 5.0, egfr: 92 }), "labs.potassium"],
    ["potassium-5-or-above", labs({ potassium: 5.1, egfr: 92 }), "labs.potassium"],
    [
      "potassium-sparing-diuretic",
      { medications: { "potassium-sparing-diuretic": "present" } },
      "medications.potassium-sparing-diuretic",
    ],
    ["egfr-below-30", labs({ egfr: 29 }), "labs.egfr"],
    ["dialysis", { conditions: { dialysis: "present" } }, "conditions.dialysis"],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }, "conditions.acute-kidney-injury"],
    [
      "adrenal-insufficiency",
      { conditions: { "adrenal-insufficiency": "present" } },
      "conditions.adrenal-insufficiency",
    ],
    ["muscle-breakdown", { findings: { "dark-urine": "present" } }, "findings.dark-urine"],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(cramps, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({
      kind: "contraindication",
      status: "applies",
      severity: "critical",
    });
    expect(option.warning(profile, id)?.because).toContain(because);
  });

  test.each([
    ["potassium-5-or-above", labs({ potassium: 4.9 })],
    ["egfr-below-30", labs({ egfr: 30 })],
    ["egfr-below-30", { conditions: { "kidney-disease": "absent" } }],
    ["dialysis", labs({ egfr: 60 })],
    ["potassium-sparing-diuretic", {}],
    ["acute-kidney-injury", {}],
    ["adrenal-insufficiency", {}],
    ["muscle-breakdown", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.tier(well(cramps, more))).toBe("unproven");
    expect(option.warning(well(cramps, more), id)).toBeUndefined();
  });

  test.each([
    ["potassium-5-or-above", "labs.potassium"],
    ["potassium-sparing-diuretic", "medications.potassium-sparing-diuretic"],
    ["egfr-below-30", "labs.egfr"],
    ["dialysis", "conditions.dialysis"],
    ["acute-kidney-injury", "conditions.acute-kidney-injury"],
    ["adrenal-insufficiency", "conditions.adrenal-insufficiency"],
    ["muscle-breakdown", "findings.dark-urine"],
  ] as const)("%s is unknown when nobody asked, and names %s", (id, path) => {
    expect(option.warning(cramps, id)?.status).toBe("unknown");
    expect(option.asks(cramps)).toContain(path);
  });

  test("low potassium does not outweigh a potassium-sparing diuretic", () => {
    const profile = well(cramps, labs({ potassium: 3.2, egfr: 92 }), {
      medications: { "potassium-sparing-diuretic": "present" },
    });
    expect(option.tier(profile)).toBe("avoid");
  });

  test("the contraindication is still told where potassium is not relevant", () => {
    const profile = well({ age: 45, presentations: ["restless-legs"] }, labs({ potassium: 5.2 }));
    expect(option.tier(profile)).toBe("not-relevant");
    expect(option.warning(profile, "potassium-5-or-above")?.status).toBe("applies");
  });
});

describe("precautions", () => {
  test.each([
    ["kidney-disease", labs({ egfr: 30 })],
    ["kidney-disease", labs({ egfr: 59 })],
    ["peptic-ulcer", { conditions: { "peptic-ulcer": "present" } }],
    ["dysphagia", { conditions: { dysphagia: "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(cramps, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["kidney-disease", labs({ egfr: 60 })],
    ["kidney-disease", labs({ egfr: 29 })],
    ["peptic-ulcer", {}],
    ["dysphagia", {}],
    ["liver-disease", {}],
    ["cause-and-magnesium-first", labs({ potassium: 3.5 })],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(cramps, more), id)).toBeUndefined();
  });

  test.each(["kidney-disease", "peptic-ulcer", "dysphagia", "liver-disease", "cause-and-magnesium-first"])(
    "%s is told when potassium is low and nobody asked",
    (id) => {
      const status = id === "cause-and-magnesium-first" ? "applies" : "unknown";
      expect(option.warning(lowPotassium, id)?.status).toBe(status);
    },
  );

  test("salt substitutes are named to everyone", () => {
    expect(option.warning(well(cramps), "salt-substitute")?.status).toBe("general");
  });
});

describe("interactions", () => {
  const medicines = [
    "ace-inhibitor-or-arb",
    "nsaid",
    "ciclosporin-or-tacrolimus",
    "trimethoprim",
    "beta-blocker",
    "digoxin",
    "lithium",
  ] as const;

  test.each(medicines)("%s applies when it is taken", (medicine) => {
    const profile = well(cramps, normal, { medications: { [medicine]: "present" } });
    expect(option.warning(profile, medicine)).toMatchObject({ kind: "interaction", status: "applies" });
  });

  test.each(medicines)("%s is silent when it is not taken, and unknown when nobody asked", (medicine) => {
    expect(option.warning(well(cramps), medicine)).toBeUndefined();
    expect(option.warning(lowPotassium, medicine)?.status).toBe("unknown");
  });

  test("heparin, which the form does not ask for, is named to everyone", () => {
    expect(option.warning(well(cramps), "heparin")?.status).toBe("general");
  });
});

test("the patient is told that it was not tested for cramps, and what to stop for", () => {
  expect(potassium.patient.whatItIs.text).toContain("not been tested for cramps");
  expect("none" in potassium.patient.stopAndCall).toBe(false);
});

test.each([["kidney-transplant", "precaution", { conditions: { "kidney-transplant": "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(cramps, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(cramps), id)).toBeUndefined();
  },
);
