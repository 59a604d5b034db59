import { breastfeedingAt, pregnantAt, testOption } from "../../testing/test-option";
import { omega3 } from "./omega-3";

testOption(omega3, [{ age: 60, sex: "male" }, "circulatory-cramps"], {
  tier: "not-supported",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "restless-legs", "exercise-associated-cramps"] },
  places: [
    [{ tier: "not-supported", certainty: "low" }, ["circulatory-cramps"]],
    [{ tier: "unproven", certainty: "very-low" }, ["muscle-cramps", "muscle-spasm-pain"]],
  ],
  contraindications: { "atrial-fibrillation": ["atrial-fibrillation"] },
  precautions: {
    "cardiovascular-risk": [
      "ischaemic-heart-disease",
      "peripheral-arterial-disease",
      "heart-failure",
      "stroke",
      "hypertension",
      "diabetes",
    ],
    "fish-allergy": ["fish-allergy"],
    "bleeding-disorder": ["bleeding-disorder"],
    surgery: ["planned-surgery"],
    "liver-disease": ["liver-disease"],
    pregnancy: [pregnantAt(30), breastfeedingAt(30)],
  },
  interactions: { anticoagulant: ["vitamin-k-antagonist", "doac"], antiplatelet: ["antiplatelet", "nsaid"] },
  toldToEverybody: ["new-atrial-fibrillation"],
  asksFirst: ["conditions.atrial-fibrillation"],
  patients: {
    "on aspirin, with pain on walking: still not supported": [
      ["antiplatelet", "exertional-calf-pain"],
      { tier: "not-supported" },
    ],
  },
});
