import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { exerciseTraining } from "./exercise-training";

const option = optionUnderTest(exerciseTraining);
const fibromyalgia: Profile = { age: 47, sex: "female", conditions: { fibromyalgia: "present" } };
const circulatory: Profile = { age: 61, sex: "male", presentations: ["circulatory-cramps"] };

describe("the indications of exercise training", () => {
  test("fibromyalgia: to consider, at moderate certainty", () => {
    expect(option.result(well(fibromyalgia))).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "moderate",
      directness: "direct",
    });
  });

  test("exercise cramps: unproven, at very low certainty", () => {
    expect(option.result(well({ age: 28, presentations: ["exercise-associated-cramps"] }))).toMatchObject({
      tier: "unproven",
      direction: "benefit",
      certainty: "very-low",
    });
  });

  test("confirmed arterial disease: benefit at moderate certainty, with caution for the heart and vessels", () => {
    const patient = well(circulatory, { conditions: { "peripheral-arterial-disease": "present" } });
    expect(option.result(patient)).toMatchObject({
      tier: "consider-with-caution",
      direction: "benefit",
      certainty: "moderate",
    });
  });

  test("circulatory cramps without arterial disease: not relevant", () => {
    expect(option.tier(well(circulatory))).toBe("not-relevant");
  });

  test("circulatory cramps, arterial disease unknown: unproven, and it is asked for", () => {
    const patient = well(circulatory, { conditions: { "peripheral-arterial-disease": "unknown" } });
    expect(option.tier(patient)).toBe("unproven");
    expect(option.asks(patient)).toContain("conditions.peripheral-arterial-disease");
  });

  test("cramps in ALS: unproven", () => {
    const patient = well({ age: 58, conditions: { als: "present" } });
    expect(option.result(patient)).toMatchObject({ tier: "unproven", indication: "als-cramps" });
    expect(option.warning(patient, "muscle-weakness")?.status).toBe("applies");
  });

  test.each(["sleep-starts", "restless-legs", "nocturnal-leg-cramps"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ age: 47, presentations: [presentation] }))).toBe("not-relevant");
  });

  test("aged 17 with fibromyalgia: unproven", () => {
    expect(option.tier(well(fibromyalgia, { age: 17 }))).toBe("unproven");
  });
});

describe("the contraindications of exercise training", () => {
  test.each([
    ["chest-pain", "chest-pain"],
    ["muscle-breakdown", "dark-urine"],
  ] as const)("%s: the finding %s makes it an option to avoid, unknown it is asked first", (id, finding) => {
    const present = well(fibromyalgia, { findings: { [finding]: "present" } });
    expect(option.warning(present, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(present)).toBe("avoid");
    expect(option.relevant(present).doseAsStudied).toEqual([]);
    const unknown = well(fibromyalgia, { findings: { [finding]: "unknown" } });
    expect(option.tier(unknown)).toBe("consider-with-caution");
    expect(option.asks(unknown)).toContain(`findings.${finding}`);
  });

  test("fibromyalgia and nothing else known: with caution", () => {
    expect(option.tier(fibromyalgia)).toBe("consider-with-caution");
  });
});

describe("the precautions and interactions of exercise training", () => {
  test.each([
    ["heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["heart-disease", { conditions: { "heart-failure": "present" } }],
    ["heart-rhythm", { conditions: { "heart-block": "present" } }],
    ["heart-rhythm", { conditions: { "atrial-fibrillation": "present" } }],
    ["heart-rhythm", { conditions: { "long-qt": "present" } }],
    ["heart-rhythm", { labs: { qtc: { value: 480, unit: "ms" } } }],
    ["blood-pressure", { conditions: { hypertension: "present" } }],
    ["recent-clot", { conditions: { "venous-thromboembolism": "present" } }],
    ["arterial-disease", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["falls", { conditions: { falls: "present" } }],
    ["fragile-bone", { conditions: { "low-bone-density": "present" } }],
    ["muscle-pain-on-statin", { findings: { "muscle-pain-on-statin": "present" } }],
    ["muscle-weakness", { conditions: { "myasthenia-gravis": "present" } }],
    ["muscle-weakness", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["pregnancy", { age: 31, pregnancy: "pregnant" }],
    ["glucose", { medications: { "insulin-or-sulfonylurea": "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(fibromyalgia, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(fibromyalgia), id)).toBeUndefined();
    expect(option.warning({ ...fibromyalgia, age: 45 }, id)?.status).toBe("unknown");
  });

  test("an FVC of 50 % leaves muscle weakness out", () => {
    const patient = well(fibromyalgia, { labs: { fvc: { value: 50, unit: "%" } } });
    expect(option.warning(patient, "muscle-weakness")).toBeUndefined();
  });

  test.each([
    [459, undefined],
    [460, "applies"],
    [461, "applies"],
  ] as const)("a QTc of %d ms in a woman: the warning on heart rhythm is %s", (value, status) => {
    const patient = well(fibromyalgia, { labs: { qtc: { value, unit: "ms" } } });
    expect(option.warning(patient, "heart-rhythm")?.status).toBe(status);
  });

  test.each(["exertional-calf-pain", "cold-pale-limb"] as const)(
    "%s is a caution, even with the gate left out",
    (finding) => {
      const patient = well(fibromyalgia, { findings: { [finding]: "present" } });
      expect(option.warning(patient, "arterial-disease")?.status).toBe("applies");
      expect(option.tier(patient)).toBe("consider-with-caution");
    },
  );

  test("muscle breakdown after unaccustomed exercise is told to everybody", () => {
    expect(option.warning(well(fibromyalgia), "rhabdomyolysis")?.status).toBe("general");
  });
});

describe("patients of every day", () => {
  test("fibromyalgia with chronic kidney disease G3b: to consider", () => {
    const patient = well(fibromyalgia, {
      conditions: { "kidney-disease": "present" },
      labs: { egfr: { value: 38, unit: "mL/min/1.73m2" } },
    });
    expect(option.tier(patient)).toBe("consider");
  });

  test("calf pain on walking at 61 with diabetes, on aspirin: unproven until arterial disease is settled", () => {
    const patient: Profile = {
      ...circulatory,
      conditions: { diabetes: "present", als: "absent", fibromyalgia: "absent" },
      medications: { antiplatelet: "present" },
      findings: { "exertional-calf-pain": "present", "cold-pale-limb": "absent", "one-leg-swelling": "absent" },
    };
    expect(option.tier(patient)).toBe("unproven");
  });
});
