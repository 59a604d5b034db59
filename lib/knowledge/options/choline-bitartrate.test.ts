import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { cholineBitartrate } from "./choline-bitartrate";

const option = optionUnderTest(cholineBitartrate);
const patient: Profile = { age: 45, sex: "male", presentations: ["muscle-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const lab = (id: "calcium" | "potassium" | "sodium", value: number): Partial<Profile> => ({
  labs: { [id]: { value, unit: "mmol/L" } },
});

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
    [
      "adrenal-insufficiency",
      { conditions: { "adrenal-insufficiency": "present" } },
      "conditions.adrenal-insufficiency",
    ],
    ["adrenal-insufficiency", { findings: { "adrenal-features": "present" } }, "findings.adrenal-features"],
  ] as const)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
    expect(option.relevant(profile).doseAsStudied).toEqual([]);
  });

  test.each([["adrenal-insufficiency", {}]] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([["adrenal-insufficiency", "conditions.adrenal-insufficiency"]] as const)(
    "%s is unknown when nobody asked, and %s is checked first",
    (id, path) => {
      expect(option.warning(patient, id)?.status).toBe("unknown");
      expect(option.asks(patient)).toContain(path);
    },
  );
});

describe("precautions", () => {
  test.each([
    ["low-sodium", lab("sodium", 132)],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["parkinsons-disease", { conditions: { "parkinsons-disease": "present" } }],
    ["depression", { conditions: { "mood-disorder": "present" } }],
    ["depression", { conditions: { "bipolar-disorder": "present" } }],
    ["saliva", { conditions: { sialorrhoea: "present" } }],
    ["saliva", { conditions: { dysphagia: "present" } }],
    ["falls", { conditions: { falls: "present" } }],
  ] as const)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test.each([
    ["low-sodium", lab("sodium", 133)],
    ["kidney-disease", egfr(60)],
    ["liver-disease", {}],
    ["parkinsons-disease", {}],
    ["depression", {}],
    ["saliva", {}],
    ["falls", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["trimethylaminuria"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe("interactions", () => {
  test.each([
    ["pyridostigmine", { medications: { pyridostigmine: "present" } }],
    ["blood-pressure-medicines", { medications: { "ace-inhibitor-or-arb": "present" } }],
    ["blood-pressure-medicines", { medications: { "beta-blocker": "present" } }],
    ["blood-pressure-medicines", { medications: { "calcium-channel-blocker": "present" } }],
    ["blood-pressure-medicines", { medications: { "thiazide-diuretic": "present" } }],
    ["blood-pressure-medicines", { medications: { "loop-diuretic": "present" } }],
    ["blood-pressure-medicines", { medications: { "potassium-sparing-diuretic": "present" } }],
  ] as const)("%s applies with %j, and is silent without", (id, more) => {
    expect(option.warning(well(patient, more), id)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(option.warning(well(patient), id)).toBeUndefined();
  });
});

test("in ALS it is not relevant for cramps; for spasm it is unproven, and the saliva is told", () => {
  const als = well(patient, { conditions: { als: "present" } });
  expect(option.tier(als)).toBe("not-relevant");
  const spasm = well(als, { presentations: ["muscle-spasm-pain"] });
  expect(option.tier(spasm)).toBe("unproven");
  expect(option.warning(spasm, "saliva")?.status).toBe("applies");
});
