import { lab, testOption } from "../../testing/test-option";
import { hydration } from "./hydration";

testOption(hydration, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "not-supported",
  tiers: {
    "not-relevant": [
      "nocturnal-leg-cramps",
      "circulatory-cramps",
      "muscle-spasm-pain",
      "restless-legs",
      "sleep-starts",
    ],
  },
  places: [
    [{ tier: "not-supported", direction: "no-clear-benefit", certainty: "low" }, [{}]],
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps"]],
  ],
  contraindications: { "low-sodium": [lab("sodium", 132.9), lab("sodium", 132)], dialysis: ["dialysis"] },
  precautions: {
    "heart-failure": ["heart-failure"],
    "ascites-or-oedema": ["ascites-or-oedema"],
    "egfr-below-30": [lab("egfr", 29)],
    swallowing: ["dysphagia"],
  },
  interactions: {
    lithium: ["lithium"],
    "sodium-lowering-medicines": ["thiazide-diuretic", "ssri-or-snri", "antiseizure", "opioid", "nsaid"],
  },
  whateverTheTier: { precautions: { swallowing: ["als"] } },
  unmeasured: ["low-sodium"],
  silent: {
    "low-sodium": [lab("sodium", 133), lab("sodium", 134)],
    dialysis: [lab("egfr", 60)],
    "egfr-below-30": [lab("egfr", 30), lab("egfr", 31)],
  },
  toldToEverybody: ["over-drinking"],
  nobodyAsked: { unknown: { "low-sodium": ["labs.sodium"], dialysis: ["conditions.dialysis"] } },
  others: {
    "cramps in ALS: unproven, and swallowing is told": [
      [{ age: 58 }, "als"],
      { tier: "unproven", direction: "unknown", indication: "als-cramps", applies: ["swallowing"] },
    ],
  },
});
