import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { vitaminBComplex } from "./vitamin-b-complex";

const option = optionUnderTest(vitaminBComplex);
const asInTheTrial: Profile = {
  age: 72,
  sex: "female",
  presentations: ["nocturnal-leg-cramps"],
  conditions: { hypertension: "present" },
};

describe("the indications of vitamin B complex", () => {
  test("cramps at night, aged 72 with hypertension as in the trial: to consider with caution, at low certainty", () => {
    const { tier, direction, certainty } = option.relevant(well(asInTheTrial));
    expect({ tier, direction, certainty }).toEqual({
      tier: "consider-with-caution",
      direction: "benefit",
      certainty: "low",
    });
  });

  test.each([
    [64, "very-low", "unproven"],
    [65, "low", "consider-with-caution"],
    [66, "low", "consider-with-caution"],
  ] as const)("at %d years the certainty is %s and it is %s", (age, certainty, tier) => {
    const result = option.relevant(well(asInTheTrial, { age }));
    expect({ certainty: result.certainty, tier: result.tier }).toEqual({ certainty, tier });
  });

  test("without hypertension the trial is indirect, and it is unproven", () => {
    const { tier, directness } = option.relevant(well(asInTheTrial, { conditions: { hypertension: "absent" } }));
    expect({ tier, directness }).toEqual({ tier: "unproven", directness: "indirect" });
  });

  test("other cramps: unproven", () => {
    expect(option.tier(well(asInTheTrial, { presentations: ["muscle-cramps"] }))).toBe("unproven");
  });

  test("cramps in pregnancy: unproven", () => {
    const pregnant = well({ age: 30, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(option.tier(pregnant)).toBe("unproven");
  });

  test.each(["restless-legs", "exercise-associated-cramps", "sleep-starts"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 72, presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the warnings of vitamin B complex", () => {
  test("everybody hears of the amount of vitamin B6", () => {
    expect(option.warning(well(asInTheTrial), "vitamin-b6-dose")?.status).toBe("applies");
  });

  test.each([
    ["neuropathy", { conditions: { "peripheral-neuropathy": "present" } }],
    ["b12-deficiency", { conditions: { "b12-deficiency": "present" } }],
    ["levodopa", { medications: { levodopa: "present" } }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
    ["pregnancy", { age: 30, pregnancy: "pregnant" }],
    ["pregnancy", { age: 30, pregnancy: "breastfeeding" }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(asInTheTrial, more), id)?.status).toBe("applies");
    expect(option.warning(well(asInTheTrial), id)).toBeUndefined();
  });

  test("the biotin inside and the website's burning muscles are told to everybody", () => {
    expect(option.warning(well(asInTheTrial), "biotin-inside")?.status).toBe("general");
    expect(option.warning(well(asInTheTrial), "burning-muscles")?.status).toBe("general");
  });
});

test.each([["folic-acid-inside", "interaction", { medications: { methotrexate: "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(asInTheTrial, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(asInTheTrial), id)).toBeUndefined();
  },
);
