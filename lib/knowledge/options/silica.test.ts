import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { silica } from "./silica";

testOption(silica, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] },
  places: [
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, [{}, "muscle-cramps", "muscle-spasm-pain"]],
  ],
  contraindications: { dialysis: ["dialysis"], "egfr-below-30": [lab("egfr", 29)] },
  precautions: {
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "kidney-stones": ["kidney-stones"],
    pregnancy: [pregnantAt(30), breastfeedingAt(30)],
  },
  silent: {
    dialysis: [lab("egfr", 60)],
    "egfr-below-30": [lab("egfr", 30), lab("egfr", 31)],
    "kidney-disease": [lab("egfr", 60)],
  },
  toldToEverybody: ["what-is-in-it"],
  nobodyAsked: { unknown: { dialysis: ["conditions.dialysis"], "egfr-below-30": ["labs.egfr"] } },
});
