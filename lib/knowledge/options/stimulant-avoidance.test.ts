import { testOption } from "../../testing/test-option";
import { stimulantAvoidance } from "./stimulant-avoidance";

testOption(stimulantAvoidance, [{ age: 34, sex: "female" }, "sleep-starts"], {
  tier: "consider",
  precautions: { "alcohol-dependence": ["substance-use-disorder"], ssri: ["ssri-or-snri"] },
  interactions: { lithium: ["lithium"] },
  toldToEverybody: ["caffeine-withdrawal"],
  nobodyAsked: { open: ["alcohol-dependence", "ssri", "lithium"] },
  patients: {
    "alcohol dependence is a critical warning": ["substance-use-disorder", { critical: ["alcohol-dependence"] }],
    "sleep starts: to consider, at very low certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "very-low" },
    ],
  },
  others: {
    "restless legs: unproven, as caffeine did not go with them": [
      [{ age: 50 }, "restless-legs"],
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
    ],
  },
});

testOption(stimulantAvoidance, [{ age: 50 }], {
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] },
});
