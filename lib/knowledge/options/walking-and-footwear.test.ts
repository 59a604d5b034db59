import { testOption } from "../../testing/test-option";
import { walkingAndFootwear } from "./walking-and-footwear";

testOption(walkingAndFootwear, [{ age: 61, sex: "male" }, "circulatory-cramps"], {
  tier: "consider",
  precautions: {
    "long-journeys": ["venous-thromboembolism"],
    claudication: ["peripheral-arterial-disease"],
    "feet-at-risk": ["peripheral-arterial-disease", "diabetes", "peripheral-neuropathy"],
    falls: ["falls"],
  },
  nobodyAsked: { open: ["long-journeys", "claudication", "feet-at-risk", "falls"] },
  asEntered: {
    "cramps from posture and nothing else known: to consider": [
      [{ age: 61, sex: "male" }, "circulatory-cramps"],
      { tier: "consider" },
    ],
  },
  patients: {
    "diabetes and calf pain on walking: with caution, even with the gate left out": [
      ["diabetes", "exertional-calf-pain"],
      { tier: "consider-with-caution", applies: ["claudication"] },
    ],
    "diabetes and a swollen leg: with caution, even with the gate left out": [
      ["diabetes", "one-leg-swelling"],
      { tier: "consider-with-caution", applies: ["swollen-leg"] },
    ],
  },
});

testOption(walkingAndFootwear, [{ age: 61 }], {
  tiers: { "not-relevant": ["sleep-starts", "muscle-spasm-pain", "exercise-associated-cramps"] },
  places: [
    [{ tier: "consider", direction: "benefit", certainty: "very-low" }, ["circulatory-cramps"]],
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps", "restless-legs"]],
  ],
});
