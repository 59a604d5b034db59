import { lab, testOption } from "../../testing/test-option";
import { biotin } from "./biotin";

testOption(biotin, [{ age: 50, sex: "female" }, "restless-legs"], {
  tier: "unproven",
  contraindications: { "chest-pain": ["chest-pain"] },
  precautions: {
    "heart-disease": ["ischaemic-heart-disease"],
    thyroid: ["hypothyroidism", "levothyroxine"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    pregnancy: [{ pregnancy: "pregnant" }, { pregnancy: "breastfeeding" }],
  },
  silent: { "kidney-disease": [lab("egfr", 60), lab("egfr", 61)] },
  toldToEverybody: ["test-due"],
  appliesToEverybody: ["blood-tests"],
  asksFirst: ["findings.chest-pain"],
  patients: {
    "restless legs on dialysis: not supported, as the one trial found no difference": [
      "dialysis",
      { tier: "not-supported" },
    ],
  },
  others: {
    "cramps on dialysis: unproven, from 14 people without a comparison": [
      [{ age: 50 }, "muscle-cramps", "dialysis"],
      { tier: "unproven", direction: "benefit" },
    ],
  },
});

testOption(biotin, [{ age: 50 }, "muscle-cramps"], {
  places: [
    [{ tier: "unproven", certainty: "very-low" }, ["restless-legs", {}, "nocturnal-leg-cramps", "muscle-spasm-pain"]],
  ],
});

testOption(biotin, [{ age: 30 }], {
  tiers: { "not-relevant": ["exercise-associated-cramps", "sleep-starts", "pregnancy-cramps"] },
});
