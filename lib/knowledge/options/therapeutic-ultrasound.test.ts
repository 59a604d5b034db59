import { pregnantAt, testOption } from "../../testing/test-option";
import { therapeuticUltrasound } from "./therapeutic-ultrasound";

testOption(therapeuticUltrasound, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "nocturnal-leg-cramps",
      "exercise-associated-cramps",
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["fibromyalgia", { presentations: [] }],
      ["muscle-cramps", "als"],
    ],
  },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-spasm-pain", "muscle-cramps"]]],
  contraindications: {
    pregnancy: [pregnantAt(31)],
    cancer: ["cancer"],
    "swollen-leg": ["one-leg-swelling"],
    "cold-limb": ["cold-pale-limb"],
    "growing-bone": [{ age: 17 }, { age: 16 }],
  },
  precautions: {
    thrombosis: ["venous-thromboembolism"],
    "arterial-disease": ["peripheral-arterial-disease"],
    pacemaker: ["pacemaker-or-icd"],
    "numb-skin": ["peripheral-neuropathy", "spinal-cord-injury"],
    "bleeding-disorder": ["bleeding-disorder"],
  },
  silent: { "growing-bone": [{ age: 18 }, { age: 19 }] },
  toldToEverybody: ["places", "burns"],
  asksFirst: [
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
    "conditions.cancer",
    "findings.one-leg-swelling",
    "findings.cold-pale-limb",
  ],
});
