import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { testOption } from "../../testing/test-option";
import { lecithin } from "./lecithin";

const option = optionUnderTest(lecithin);
const cramps: Profile = { age: 32, sex: "female", presentations: ["muscle-cramps"] };

testOption(lecithin, cramps, {
  tier: "unproven",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs"] },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps", "muscle-spasm-pain"]]],
  precautions: { pregnancy: [{ pregnancy: "breastfeeding" }] },
});

test("everybody hears of egg and soya allergy, which rules it out", () => {
  const warning = option.warning(well(cramps), "egg-or-soya-allergy");
  expect(warning).toMatchObject({ status: "general", kind: "contraindication" });
});
