import { testOption } from "../../testing/test-option";
import { triggerAvoidance } from "./trigger-avoidance";

testOption(triggerAvoidance, [{ age: 40 }], {
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "restless-legs", "sleep-starts", "muscle-spasm-pain"] },
  places: [
    [
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
      ["exercise-associated-cramps", "muscle-cramps", "circulatory-cramps"],
    ],
  ],
  others: {
    "cramps in ALS: unproven, on one page without a source": [
      [{ age: 58 }, "als"],
      { tier: "unproven", direction: "unknown", certainty: "very-low", indication: "als-cramps" },
    ],
    "an alcohol or substance use disorder: alcohol is not stopped at once": [
      [{ age: 58 }, "als", "substance-use-disorder"],
      { tier: "unproven", applies: ["alcohol"] },
    ],
  },
});

testOption(triggerAvoidance, [{ age: 58 }, "als"], {
  silent: { alcohol: [{}] },
  toldToEverybody: ["medicines", "too-little-movement"],
  nobodyAsked: { silent: ["alcohol"] },
});
