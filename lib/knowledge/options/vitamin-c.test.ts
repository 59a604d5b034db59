import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { vitaminC } from "./vitamin-c";

const option = optionUnderTest(vitaminC);
const cramps: Profile = { age: 50, sex: "female", presentations: ["muscle-cramps"] };

describe("the indications of vitamin C", () => {
  test.each(["muscle-cramps", "muscle-spasm-pain"] as const)("%s: unproven", (presentation) => {
    const { tier, direction, certainty } = option.relevant(well(cramps, { presentations: [presentation] }));
    expect({ tier, direction, certainty }).toEqual({ tier: "unproven", direction: "unknown", certainty: "very-low" });
  });

  test("cramps on haemodialysis: unproven, with the one trial shown and a caution", () => {
    const profile = well(cramps, { conditions: { dialysis: "present" } });
    expect(option.result(profile)).toMatchObject({ tier: "unproven", direction: "benefit", certainty: "very-low" });
    expect(option.warning(profile, "dialysis")?.status).toBe("applies");
  });

  test.each(["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well(cramps, { presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("contraindications of vitamin C", () => {
  test.each(["iron-overload", "kidney-stones"] as const)("%s makes vitamin C an option to avoid", (id) => {
    expect(option.tier(well(cramps, { conditions: { [id]: "present" } }))).toBe("avoid");
  });

  test.each(["iron-overload", "kidney-stones"] as const)("%s that nobody asked about is checked first", (id) => {
    expect(option.asks(well(cramps, { conditions: { [id]: "unknown" } }))).toContain(`conditions.${id}`);
  });
});

describe("precautions of vitamin C", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["g6pd-deficiency", { conditions: { "g6pd-deficiency": "present" } }],
    ["glucose-meters", { conditions: { diabetes: "present" } }],
    ["glucose-meters", { medications: { "insulin-or-sulfonylurea": "present" } }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(cramps, more), id)?.status).toBe("applies");
    expect(option.warning(well(cramps), id)).toBeUndefined();
  });

  test.each([60, 61])("an eGFR of %d mL/min/1.73 m² is no kidney disease", (value) => {
    const profile = well(cramps, { labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    expect(option.warning(profile, "kidney-disease")).toBeUndefined();
  });
});
