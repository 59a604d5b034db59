import { pregnantAt, testOption } from "../../testing/test-option";
import { massage } from "./massage";

testOption(massage, [{ age: 45 }, "muscle-spasm-pain"], {
  tier: "consider",
  tiers: { "not-relevant": ["restless-legs", "sleep-starts"] },
  places: [
    [{ tier: "consider", direction: "benefit", certainty: "very-low" }, [{}]],
    [
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
      ["nocturnal-leg-cramps", "muscle-cramps", "exercise-associated-cramps", "circulatory-cramps"],
    ],
  ],
  placesOthers: [[{ tier: "avoid" }, [[{ age: 72 }, "nocturnal-leg-cramps", "one-leg-swelling"]]]],
  contraindications: { "swollen-leg": ["one-leg-swelling"] },
  precautions: {
    thrombosis: ["venous-thromboembolism"],
    pregnancy: [pregnantAt(31)],
    "neck-injury": ["recent-neck-injury"],
    bleeding: ["bleeding-disorder", "liver-disease"],
    cancer: ["cancer"],
    "fragile-bone": ["low-bone-density"],
    "numb-skin": ["peripheral-neuropathy", "spinal-cord-injury"],
  },
  interactions: { anticoagulants: ["vitamin-k-antagonist", "doac", "antiplatelet"] },
  pending: ["anticoagulants"],
  toldToEverybody: ["acute-injury", "rare-harm"],
  nobodyAsked: {
    open: ["thrombosis", "neck-injury", "bleeding", "cancer", "fragile-bone", "numb-skin", "anticoagulants"],
  },
  asksFirst: ["findings.one-leg-swelling"],
  patients: { "no swollen leg leaves it to consider": [{}, { tier: "consider" }] },
});
