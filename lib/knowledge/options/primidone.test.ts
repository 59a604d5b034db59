import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { primidone } from "./primidone";

testOption(primidone, [{ age: 56, sex: "male" }, "sleep-starts"], {
  tier: "avoid",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] },
  contraindications: { pregnancy: [pregnantAt(35), breastfeedingAt(35)] },
  precautions: {
    breathing: ["respiratory-weakness", lab("fvc", 49), "copd-or-sleep-apnoea"],
    "kidney-disease": [lab("egfr", 59)],
    "liver-disease": ["liver-disease"],
    bones: ["low-bone-density"],
    "b12-deficiency": ["b12-deficiency"],
    mood: ["mood-disorder", "bipolar-disorder"],
    "older-or-falls": [{ age: 65 }, { age: 66 }, "falls"],
  },
  interactions: {
    "vitamin-k-antagonist": ["vitamin-k-antagonist"],
    doac: ["doac"],
    sedatives: ["opioid"],
    "levels-of-others": ["beta-blocker", "ciclosporin-or-tacrolimus", "antiseizure"],
  },
  silent: { breathing: [lab("fvc", 50)], "kidney-disease": [lab("egfr", 60)], "older-or-falls": [{ age: 64 }] },
  toldToEverybody: ["not-asked-here", "contraceptives"],
  appliesToEverybody: ["dependence"],
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
