import { testOption } from "../../testing/test-option";
import { sleepRegularity } from "./sleep-regularity";

testOption(sleepRegularity, [{ age: 34, sex: "female" }, "sleep-starts"], {
  tier: "consider",
  precautions: {
    "other-jerks": ["parkinsons-disease", "epilepsy", "multiple-sclerosis", "stroke"],
    ssri: ["ssri-or-snri"],
    "sleep-apnoea": ["copd-or-sleep-apnoea"],
    mania: ["bipolar-disorder"],
  },
  interactions: { sedatives: ["benzodiazepine-or-z-drug"] },
  nobodyAsked: { open: ["other-jerks", "ssri", "sleep-apnoea", "mania", "sedatives"] },
  patients: {
    "sleep starts: to consider, at very low certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "very-low", directness: "direct" },
    ],
    "sleep starts at 34 on an SSRI with a mood disorder, pregnancy possible: with caution": [
      ["mood-disorder", "ssri-or-snri", "taking.taurine", { pregnancy: "unknown" }],
      { tier: "consider-with-caution" },
    ],
  },
  asEntered: {
    "sleep starts and nothing else known: to consider": [
      [{ age: 34, sex: "female" }, "sleep-starts"],
      { tier: "consider" },
    ],
  },
});

testOption(sleepRegularity, [{ age: 34 }], {
  tiers: { "not-relevant": ["restless-legs", "muscle-cramps", "nocturnal-leg-cramps"] },
});
