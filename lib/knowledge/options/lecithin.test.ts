import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { lecithin } from "./lecithin";

const option = optionUnderTest(lecithin);
const cramps: Profile = { age: 32, sex: "female", presentations: ["muscle-cramps"] };

describe("lecithin", () => {
  test.each(["muscle-cramps", "muscle-spasm-pain"] as const)("%s: unproven", (presentation) => {
    const { tier, direction, certainty } = option.relevant(well(cramps, { presentations: [presentation] }));
    expect({ tier, direction, certainty }).toEqual({ tier: "unproven", direction: "unknown", certainty: "very-low" });
  });

  test.each(["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well(cramps, { presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("everybody hears of egg and soya allergy, which rules it out", () => {
    const warning = option.warning(well(cramps), "egg-or-soya-allergy");
    expect(warning).toMatchObject({ status: "general", kind: "contraindication" });
  });

  test("breastfeeding is a precaution, and its absence is silent", () => {
    expect(option.warning(well(cramps, { pregnancy: "breastfeeding" }), "pregnancy")?.status).toBe("applies");
    expect(option.warning(well(cramps), "pregnancy")).toBeUndefined();
  });
});
