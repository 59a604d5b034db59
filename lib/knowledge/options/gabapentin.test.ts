import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { gabapentin } from "./gabapentin";

testOption(gabapentin, [{ age: 50, sex: "male" }, "restless-legs"], {
  tier: "consider-with-caution",
  tiers: {
    unproven: ["nocturnal-leg-cramps"],
    "not-relevant": ["muscle-cramps", "muscle-spasm-pain", "sleep-starts", "circulatory-cramps"],
  },
  precautions: {
    "egfr-below-60": [lab("egfr", 59)],
    dialysis: ["dialysis"],
    "als-breathing": ["als"],
    breathing: ["respiratory-weakness", lab("fvc", 49), "copd-or-sleep-apnoea"],
    "older-or-falls": [{ age: 65 }, { age: 66 }, "falls"],
    mood: ["mood-disorder", "bipolar-disorder"],
    "substance-use": ["substance-use-disorder"],
    "heart-failure-or-diabetes": ["heart-failure", "ascites-or-oedema", "diabetes"],
    pregnancy: [pregnantAt(35), breastfeedingAt(35)],
    "acute-kidney-injury": ["acute-kidney-injury"],
  },
  interactions: { opioid: ["opioid"], sedatives: ["benzodiazepine-or-z-drug", "baclofen"] },
  silent: { "egfr-below-60": [lab("egfr", 60), lab("egfr", 61)], "older-or-falls": [{ age: 64 }] },
  toldToEverybody: ["not-asked-here", "worse-restless-legs"],
  patients: {
    "restless legs in a well patient: with caution, at moderate certainty": [
      {},
      { tier: "consider-with-caution", direction: "benefit", certainty: "moderate" },
    ],
    "restless legs at 17: unproven": [{ age: 17 }, { tier: "unproven" }],
  },
  others: {
    "fibromyalgia: with caution, and the better studied drug speaks": [
      [{ age: 50, sex: "female", pregnancy: "none" }, "fibromyalgia"],
      { tier: "consider-with-caution", certainty: "moderate" },
    ],
    "cramps in ALS: unproven": [[{ age: 58, sex: "male" }, "als"], { tier: "unproven" }],
  },
  asEntered: {
    "the eGFR is needed in everybody, and told as unknown where nobody measured it": [
      [{ age: 50, sex: "male" }, "restless-legs"],
      { applies: ["kidney-check"], unknown: ["egfr-below-60"] },
    ],
  },
});
