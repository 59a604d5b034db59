import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { riluzole } from "./riluzole";

const option = optionUnderTest(riluzole);
const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };

describe("the indications of riluzole", () => {
  test("cramps in ALS: unproven, at very low certainty", () => {
    const { tier, certainty } = option.relevant(well(als));
    expect({ tier, certainty }).toEqual({ tier: "unproven", certainty: "very-low" });
  });

  test("taken for ALS: still unproven for cramps, and no reason to stop it", () => {
    const profile = well(als, { medications: { riluzole: "present" }, taking: { riluzole: "present" } });
    expect(option.tier(profile)).toBe("unproven");
    expect(option.warning(profile, "taken-for-als")?.status).toBe("general");
  });

  test("leg cramps in pregnancy: avoid", () => {
    const profile: Profile = { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(option.tier(well(profile))).toBe("avoid");
  });

  test.each(["nocturnal-leg-cramps", "muscle-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"] as const)(
    "%s without ALS: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 58, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the contraindications of riluzole", () => {
  test.each([
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "pregnant" }],
    ["breastfeeding", { age: 35, sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s makes it an option to avoid", (id, more) => {
    const profile = well(als, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
  });

  test("an unknown liver and an unknown pregnancy are asked first", () => {
    const profile: Profile = { age: 35, sex: "female", conditions: { als: "present" } };
    expect(option.asks(profile)).toEqual(expect.arrayContaining(["conditions.liver-disease", "pregnancy"]));
  });
});

describe("the precautions and interactions of riluzole", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["lung-disease", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["respiratory-weakness", { conditions: { "respiratory-weakness": "present" } }],
    ["respiratory-weakness", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["cyp1a2", { medications: { "theophylline-or-tizanidine": "present" } }],
    ["methotrexate", { medications: { methotrexate: "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(als, more), id)?.status).toBe("applies");
    expect(option.warning(well(als), id)).toBeUndefined();
  });

  test.each([
    ["kidney-disease", { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } }],
    ["respiratory-weakness", { labs: { fvc: { value: 50, unit: "%" } } }],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(als, more), id)).toBeUndefined();
  });

  test("liver tests are asked of everybody", () => {
    expect(option.warning(well(als), "liver-tests")?.status).toBe("applies");
  });
});

test.each([
  ["mexiletine-and-fluvoxamine", "interaction", { taking: { mexiletine: "present" } }],
  ["mexiletine-and-fluvoxamine", "interaction", { medications: { "ssri-or-snri": "present" } }],
  ["mexiletine-and-fluvoxamine", "interaction", { medications: { "quinolone-or-tetracycline": "present" } }],
] as const)("%s: a %s that applies with %j and is silent without", (id, kind, more) => {
  expect(option.warning(well(als, more), id)).toMatchObject({ kind, status: "applies" });
  expect(option.warning(well(als), id)).toBeUndefined();
});
