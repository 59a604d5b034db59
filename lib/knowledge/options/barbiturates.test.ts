import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { barbiturates } from "./barbiturates";

testOption(barbiturates, [{ age: 56, sex: "male" }, "sleep-starts"], {
  tier: "avoid",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] },
  contraindications: {
    breathing: ["respiratory-weakness", lab("fvc", 49), "copd-or-sleep-apnoea"],
    "liver-disease": ["liver-disease"],
    "egfr-below-30": [lab("egfr", 29), "dialysis"],
    "substance-use": ["substance-use-disorder"],
    pregnancy: [pregnantAt(35), breastfeedingAt(35)],
  },
  precautions: {
    "kidney-disease": [lab("egfr", 59)],
    mood: ["mood-disorder", "bipolar-disorder"],
    "older-or-falls": [{ age: 65 }, { age: 66 }, "falls"],
    bones: ["low-bone-density"],
  },
  interactions: {
    "vitamin-k-antagonist": ["vitamin-k-antagonist"],
    doac: ["doac"],
    sedatives: ["opioid", "benzodiazepine-or-z-drug", "gabapentinoid", "baclofen"],
  },
  silent: {
    breathing: [lab("fvc", 50)],
    "egfr-below-30": [lab("egfr", 30), lab("egfr", 31)],
    "kidney-disease": [lab("egfr", 60)],
    "older-or-falls": [{ age: 64 }],
  },
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
