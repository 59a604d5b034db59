import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { muscleRelaxants } from "./muscle-relaxants";

const option = optionUnderTest(muscleRelaxants);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of muscle relaxants", () => {
  test.each([
    [{ presentations: ["muscle-spasm-pain"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["muscle-cramps"] }, "unknown", "very-low", "unproven"],
  ] as const)("%j: %s, %s certainty, so %s", (more, direction, certainty, tier) => {
    expect(option.result(well(spasm, more as Partial<Profile>))).toMatchObject({ direction, certainty, tier });
  });

  test.each([
    { presentations: ["nocturnal-leg-cramps"] },
    { presentations: ["exercise-associated-cramps"] },
    { presentations: ["circulatory-cramps"] },
    { presentations: ["restless-legs"] },
    { presentations: ["sleep-starts"] },
    { presentations: [], conditions: { fibromyalgia: "present" } },
    { presentations: ["muscle-cramps"], conditions: { als: "present" } },
  ] as const)("%j: not relevant", (more) => {
    expect(option.tier(well(spasm, more as Partial<Profile>))).toBe("not-relevant");
  });
});

describe("what makes muscle relaxants an option to avoid", () => {
  test.each([
    ["age-65", { age: 65 }],
    ["myasthenia-gravis", { conditions: { "myasthenia-gravis": "present" } }],
    ["epilepsy", { conditions: { epilepsy: "present" } }],
    ["pregnancy-or-breastfeeding", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["pregnancy-or-breastfeeding", { sex: "female", age: 31, pregnancy: "breastfeeding" }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ conditions: { "myasthenia-gravis": "unknown" } }, "conditions.myasthenia-gravis"],
    [{ conditions: { epilepsy: "unknown" } }, "conditions.epilepsy"],
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of muscle relaxants", () => {
  test.each([
    ["heart", { conditions: { "heart-failure": "present" } }],
    ["heart", { conditions: { "heart-block": "present" } }],
    ["heart", { conditions: { "atrial-fibrillation": "present" } }],
    ["heart", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["heart", { conditions: { "long-qt": "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["falls", { conditions: { falls: "present" } }],
    ["glaucoma", { conditions: { glaucoma: "present" } }],
    ["breathing", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["weakness", { conditions: { als: "present" } }],
    ["substance-use", { conditions: { "substance-use-disorder": "present" } }],
    ["sedatives", { medications: { opioid: "present" } }],
    ["sedatives", { medications: { "benzodiazepine-or-z-drug": "present" } }],
    ["sedatives", { medications: { gabapentinoid: "present" } }],
    ["sedatives", { medications: { baclofen: "present" } }],
    ["sedatives", { medications: { antiseizure: "present" } }],
    ["sedatives", { medications: { "theophylline-or-tizanidine": "present" } }],
    ["antidepressants", { medications: { "ssri-or-snri": "present" } }],
    ["ciprofloxacin-or-mexiletine", { medications: { "quinolone-or-tetracycline": "present" } }],
    ["ciprofloxacin-or-mexiletine", { taking: { mexiletine: "present" } }],
    ["blood-pressure-medicines", { medications: { "ace-inhibitor-or-arb": "present" } }],
    ["blood-pressure-medicines", { medications: { "beta-blocker": "present" } }],
    ["blood-pressure-medicines", { medications: { "calcium-channel-blocker": "present" } }],
    ["blood-pressure-medicines", { medications: { "thiazide-diuretic": "present" } }],
    ["blood-pressure-medicines", { medications: { "loop-diuretic": "present" } }],
    ["blood-pressure-medicines", { medications: { "potassium-sparing-diuretic": "present" } }],
    ["qt-prolonging", { medications: { "qt-prolonging": "present" } }],
    ["pyridostigmine", { medications: { pyridostigmine: "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["harms", "kinds"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test.each([
    [64, "silent"],
    [65, "applies"],
    [66, "applies"],
  ] as const)("aged %d: age-65 is %s", (age, status) => {
    expect(option.warning(well(spasm, { age }), "age-65")?.status ?? "silent").toBe(status);
  });

  test("drowsiness and an end date are told to everyone, as something that needs doing", () => {
    expect(option.warning(well(spasm), "sedation")).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test("an eGFR of 60 is silent", () => {
    const patient = well(spasm, { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } });
    expect(option.warning(patient, "kidney-disease")).toBeUndefined();
  });

  test("night cramps with back spasm at exactly 65: avoid, because of age", () => {
    const patient = well(spasm, { age: 65, presentations: ["nocturnal-leg-cramps", "muscle-spasm-pain"] });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.warning(patient, "age-65")?.because).toContain("age");
  });

  test("breathing has no source yet and is shown as pending", () => {
    expect(
      option.warning(well(spasm, { conditions: { "copd-or-sleep-apnoea": "present" } }), "breathing")?.pending,
    ).toBe(true);
  });
});
