import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { vitaminE } from "./vitamin-e";

const option = optionUnderTest(vitaminE);
const night: Profile = { age: 70, sex: "male", presentations: ["nocturnal-leg-cramps"] };
const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };

describe("the indications of vitamin E", () => {
  test.each([
    ["nocturnal-leg-cramps", "not-supported"],
    ["circulatory-cramps", "not-supported"],
    ["muscle-cramps", "unproven"],
    ["exercise-associated-cramps", "not-relevant"],
    ["muscle-spasm-pain", "not-relevant"],
    ["restless-legs", "not-relevant"],
    ["sleep-starts", "not-relevant"],
  ] as const)("%s in a well patient: %s", (presentation, tier) => {
    expect(option.tier(well({ age: 50, sex: "male", presentations: [presentation] }))).toBe(tier);
  });

  test("cramps in ALS: not supported, at low certainty", () => {
    const { tier, certainty } = option.relevant(well(als));
    expect({ tier, certainty }).toEqual({ tier: "not-supported", certainty: "low" });
  });

  test.each([
    [59, "very-low"],
    [60, "low"],
    [61, "low"],
  ] as const)("ALS with an FVC of %d %%: certainty %s", (value, certainty) => {
    const result = option.relevant(well(als, { labs: { fvc: { value, unit: "%" } } }));
    expect([result.tier, result.certainty]).toEqual(["not-supported", certainty]);
  });

  test("leg cramps in pregnancy: unproven, with the caution on pregnancy", () => {
    const profile = well({ age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(option.tier(profile)).toBe("unproven");
    expect(option.warning(profile, "pregnancy")?.status).toBe("applies");
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps"] as const)(
    "%s on dialysis: unproven, never to consider",
    (one) => {
      const profile = well({ age: 60, sex: "male", presentations: [one], conditions: { dialysis: "present" } });
      expect(option.result(profile)).toMatchObject({ tier: "unproven", direction: "benefit", certainty: "very-low" });
      expect(option.warning(profile, "dialysis")?.status).toBe("applies");
    },
  );

  test("calf pain on walking, on aspirin: not supported, and bleeding is told", () => {
    const profile: Profile = {
      age: 61,
      sex: "male",
      presentations: ["circulatory-cramps"],
      conditions: { diabetes: "present" },
      medications: { antiplatelet: "present" },
      findings: { "exertional-calf-pain": "present" },
    };
    expect(option.tier(profile)).toBe("not-supported");
    expect(option.warning(profile, "antiplatelet")?.because).toContain("medications.antiplatelet");
  });
});

describe("the precautions and interactions of vitamin E", () => {
  test.each([
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["stroke", { conditions: { stroke: "present" } }],
    ["surgery", { conditions: { "planned-surgery": "present" } }],
    ["dialysis", { conditions: { dialysis: "present" } }],
    ["pregnancy", { age: 31, sex: "female", pregnancy: "pregnant" }],
    ["breastfeeding", { age: 31, sex: "female", pregnancy: "breastfeeding" }],
    ["vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }],
    ["doac", { medications: { doac: "present" } }],
    ["antiplatelet", { medications: { antiplatelet: "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    const profile: Profile = { age: 61, sex: "male", presentations: ["circulatory-cramps"] };
    expect(option.warning(well(profile, more), id)?.status).toBe("applies");
    expect(option.warning(well(profile), id)).toBeUndefined();
  });

  test("an anticoagulant that nobody asked about is not told, since it could change nothing", () => {
    expect(option.warning(night, "vitamin-k-antagonist")).toBeUndefined();
  });

  test("the claim on calcium is answered for everybody", () => {
    expect(option.warning(well(night), "calcium-claim")?.status).toBe("general");
  });
});
