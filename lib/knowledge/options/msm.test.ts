import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { msm } from "./msm";

const option = optionUnderTest(msm);
const runner: Profile = { age: 32, sex: "female", presentations: ["exercise-associated-cramps"] };

describe("MSM", () => {
  test("cramps in exercise: unproven", () => {
    const { tier, direction, certainty } = option.relevant(well(runner));
    expect({ tier, direction, certainty }).toEqual({ tier: "unproven", direction: "unknown", certainty: "very-low" });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well(runner, { presentations: [presentation] }))).toBe("not-relevant");
  });

  test.each([
    ["pregnancy", { pregnancy: "pregnant" }],
    ["pregnancy", { pregnancy: "breastfeeding" }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulants", { medications: { doac: "present" } }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(runner, more), id)?.status).toBe("applies");
    expect(option.warning(well(runner), id)).toBeUndefined();
  });

  test("the interaction with anticoagulants is shown as pending", () => {
    const profile = well(runner, { medications: { doac: "present" } });
    expect(option.warning(profile, "anticoagulants")?.pending).toBe(true);
  });
});
