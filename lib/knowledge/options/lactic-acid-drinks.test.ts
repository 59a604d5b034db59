import { expect, test } from "vitest";
import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { lacticAcidDrinks } from "./lactic-acid-drinks";

testOption(lacticAcidDrinks, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["circulatory-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"] },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, [{}]]],
  precautions: {
    "restricted-sodium": ["restricted-sodium-diet"],
    "heart-failure": ["heart-failure"],
    hypertension: ["hypertension"],
    "ascites-or-oedema": ["ascites-or-oedema"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    diabetes: ["diabetes"],
    "liver-disease": ["liver-disease"],
    alcohol: ["substance-use-disorder"],
    pregnancy: [pregnantAt(30), breastfeedingAt(30)],
    dysphagia: ["dysphagia"],
    gout: ["gout"],
  },
  interactions: { "vitamin-k-antagonist": ["vitamin-k-antagonist"] },
  silent: { "kidney-disease": [lab("egfr", 60)] },
  toldToEverybody: ["beer"],
});

testOption(lacticAcidDrinks, [{ age: 45, sex: "male" }, "muscle-cramps"], {
  tier: "not-relevant",
  places: [
    [{ tier: "unproven", direction: "benefit", certainty: "very-low", directness: "indirect" }, ["liver-disease"]],
  ],
});

testOption(lacticAcidDrinks, [{ age: 45, sex: "male" }, "nocturnal-leg-cramps"], {
  tier: "not-relevant",
  places: [
    [{ tier: "unproven", direction: "benefit", certainty: "very-low", directness: "indirect" }, ["liver-disease"]],
  ],
});

test("nothing contraindicates it", () => {
  expect("none" in lacticAcidDrinks.contraindications).toBe(true);
});
