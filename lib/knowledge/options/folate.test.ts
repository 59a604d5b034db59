import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { folate } from "./folate";

const option = optionUnderTest(folate);
const restless: Profile = { age: 50, sex: "female", presentations: ["restless-legs"] };

describe("the indications of folate", () => {
  test("restless legs: unproven", () => {
    const { tier, direction, certainty } = option.relevant(well(restless));
    expect({ tier, direction, certainty }).toEqual({ tier: "unproven", direction: "unknown", certainty: "very-low" });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "sleep-starts"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 50, presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("contraindications of folate", () => {
  test.each(["b12-deficiency", "cancer"] as const)("%s makes folate an option to avoid", (id) => {
    expect(option.tier(well(restless, { conditions: { [id]: "present" } }))).toBe("avoid");
  });

  test.each(["b12-deficiency", "cancer"] as const)("%s that nobody asked about is checked first", (id) => {
    const profile = well(restless, { conditions: { [id]: "unknown" } });
    expect(option.tier(profile)).toBe("unproven");
    expect(option.asks(profile)).toContain(`conditions.${id}`);
  });
});

describe("precautions and interactions of folate", () => {
  test.each([
    [64, undefined],
    [65, "applies"],
    [66, "applies"],
  ] as const)("at %d years the check of B12 for older age is %s", (age, status) => {
    expect(option.warning(well(restless, { age }), "older-age")?.status).toBe(status);
  });

  test.each([
    ["b12-lowering-medicines", { medications: { "other-glucose-lowering": "present" } }],
    ["b12-lowering-medicines", { medications: { "proton-pump-inhibitor": "present" } }],
    ["neuropathy", { conditions: { "peripheral-neuropathy": "present" } }],
    ["pregnancy", { pregnancy: "pregnant", age: 30 }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
    ["methotrexate", { medications: { methotrexate: "present" } }],
    ["chemotherapy", { medications: { chemotherapy: "present" } }],
    ["trimethoprim", { medications: { trimethoprim: "present" } }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(restless, more), id)?.status).toBe("applies");
    expect(option.warning(well(restless), id)).toBeUndefined();
  });

  test("a vegan diet is told to everybody", () => {
    expect(option.warning(well(restless), "vegan-diet")?.status).toBe("general");
  });
});
