import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { baclofen } from "./baclofen";

testOption(baclofen, [{ age: 58, sex: "male" }, "als"], {
  tier: "unproven",
  tiers: {
    avoid: [lab("egfr", 29), [lab("egfr", 59), { age: 65 }], [lab("egfr", 59), { age: 66 }]],
    unproven: [
      lab("egfr", 30),
      lab("egfr", 31),
      lab("egfr", 59),
      lab("egfr", 60),
      [lab("egfr", 59), { age: 64 }],
      [lab("egfr", 60), { age: 65 }],
      [lab("egfr", 61), { age: 65 }],
    ],
  },
  contraindications: {
    dialysis: ["dialysis"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "peptic-ulcer": ["peptic-ulcer"],
  },
  precautions: {
    "egfr-30-to-59": [lab("egfr", 30), lab("egfr", 59)],
    breathing: ["respiratory-weakness", lab("fvc", 49), "copd-or-sleep-apnoea"],
    epilepsy: ["epilepsy"],
    "mental-illness": ["mood-disorder", "bipolar-disorder"],
    "substance-use": ["substance-use-disorder"],
    "liver-or-diabetes": ["liver-disease", "diabetes"],
    "older-or-falls": [{ age: 65 }, { age: 66 }, "falls"],
    pregnancy: [pregnantAt(35)],
    breastfeeding: [breastfeedingAt(35)],
  },
  interactions: {
    opioid: ["opioid"],
    sedatives: ["benzodiazepine-or-z-drug", "gabapentinoid"],
    "blood-pressure-medicines": ["beta-blocker"],
    lithium: ["lithium"],
    levodopa: ["levodopa"],
  },
  alsoNames: { "egfr-30-to-59": ["age"] },
  silent: { "egfr-30-to-59": [lab("egfr", 29), lab("egfr", 60)], "older-or-falls": [{ age: 64 }] },
  appliesToEverybody: ["never-stop-at-once", "weakness"],
  nobodyAsked: {
    asks: ["conditions.dialysis", "conditions.acute-kidney-injury", "conditions.peptic-ulcer", "labs.egfr"],
  },
  patients: {
    "cramps in ALS: unproven, at very low certainty": [
      {},
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
    ],
    "kidney disease with an unknown eGFR at 70: the eGFR is asked first": [
      ["kidney-disease", { age: 70 }],
      { asks: ["labs.egfr"], unknown: ["egfr-below-60-from-65"] },
    ],
  },
});

testOption(baclofen, [{ age: 58, sex: "male" }], {
  tiers: {
    "not-relevant": ["nocturnal-leg-cramps", "muscle-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"],
  },
});
