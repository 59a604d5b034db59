import { breastfeedingAt, pregnantAt, testOption } from "../../testing/test-option";
import { stomachAcidSupport } from "./stomach-acid-support";

testOption(stomachAcidSupport, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "exercise-associated-cramps",
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["fibromyalgia", { presentations: [] }],
      ["muscle-cramps", "als"],
    ],
  },
  places: [
    [
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
      ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
    ],
  ],
  contraindications: { "peptic-ulcer": ["peptic-ulcer"], nsaid: ["nsaid"], corticosteroid: ["corticosteroid"] },
  precautions: {
    "pregnancy-or-breastfeeding": [pregnantAt(31), breastfeedingAt(31)],
    dysphagia: ["dysphagia"],
    "vitamin-b12": ["b12-deficiency"],
  },
  interactions: {
    "proton-pump-inhibitor": ["proton-pump-inhibitor"],
    antiplatelet: ["antiplatelet"],
    bisphosphonate: ["bisphosphonate"],
    anticoagulants: ["vitamin-k-antagonist", "doac"],
  },
  pending: ["bisphosphonate"],
  toldToEverybody: ["reflux-and-gastritis", "burning", "teeth"],
  asksFirst: ["conditions.peptic-ulcer", "medications.nsaid", "medications.corticosteroid"],
});
