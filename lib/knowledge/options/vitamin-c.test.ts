import { lab, testOption } from "../../testing/test-option";
import { vitaminC } from "./vitamin-c";

testOption(vitaminC, [{ age: 50, sex: "female" }, "muscle-cramps"], {
  tier: "unproven",
  tiers: {
    "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs"],
  },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps", "muscle-spasm-pain"]]],
  contraindications: { "iron-overload": ["iron-overload"], "kidney-stones": ["kidney-stones"] },
  precautions: {
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "g6pd-deficiency": ["g6pd-deficiency"],
    "glucose-meters": ["diabetes", "insulin-or-sulfonylurea"],
  },
  silent: { "kidney-disease": [lab("egfr", 60), lab("egfr", 61)] },
  asksFirst: ["conditions.iron-overload", "conditions.kidney-stones"],
  patients: {
    "cramps on haemodialysis: unproven, with the one trial shown and a caution": [
      "dialysis",
      { tier: "unproven", direction: "benefit", certainty: "very-low", applies: ["dialysis"] },
    ],
  },
});
