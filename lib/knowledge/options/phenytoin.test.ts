import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { phenytoin } from "./phenytoin";

testOption(phenytoin, [{ age: 56, sex: "male" }, "sleep-starts"], {
  tier: "avoid",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] },
  contraindications: { pregnancy: [pregnantAt(35), breastfeedingAt(35)] },
  precautions: {
    "liver-disease": ["liver-disease"],
    "kidney-disease": [lab("egfr", 59)],
    diabetes: ["diabetes"],
    bones: ["low-bone-density"],
    mood: ["mood-disorder", "bipolar-disorder"],
    "older-or-falls": [{ age: 65 }, { age: 66 }, "falls"],
  },
  interactions: { "vitamin-k-antagonist": ["vitamin-k-antagonist"], doac: ["doac"] },
  silent: { "kidney-disease": [lab("egfr", 60)], "older-or-falls": [{ age: 64 }] },
  toldToEverybody: ["not-asked-here", "inherited-risk", "contraceptives-and-folate", "alcohol", "jerks"],
  appliesToEverybody: ["narrow-margin"],
  patients: {
    "sleep starts in a well patient: avoid, as harm outweighs benefit": [
      {},
      { tier: "avoid", direction: "harm", certainty: "very-low" },
    ],
  },
  asEntered: {
    "sleep starts in a patient of whom nothing is known: avoid, and nothing is asked first": [
      [{ age: 34 }, "sleep-starts"],
      { tier: "avoid", asks: [] },
    ],
  },
});
