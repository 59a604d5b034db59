import { lab, testOption } from "../../testing/test-option";
import { dietaryProtein } from "./dietary-protein";

testOption(dietaryProtein, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "exercise-associated-cramps",
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["fibromyalgia", { presentations: [] }],
      ["muscle-cramps", "als"],
    ],
    avoid: [lab("egfr", 58), lab("egfr", 59)],
    unproven: [lab("egfr", 60), lab("egfr", 61)],
  },
  places: [
    [
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
      ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
    ],
  ],
  contraindications: { "kidney-disease": ["kidney-disease", lab("egfr", 59)] },
  precautions: {
    dialysis: ["dialysis"],
    "acute-kidney-injury-or-transplant": ["acute-kidney-injury", "kidney-transplant"],
    "raised-ammonia": ["hepatic-encephalopathy"],
    gout: ["gout"],
    "kidney-stones": ["kidney-stones"],
  },
  interactions: { levodopa: ["levodopa"] },
  pending: ["levodopa"],
  alsoNames: { "kidney-disease": ["conditions.dialysis"] },
  toldToEverybody: ["bone"],
  asksFirst: [[{ conditions: { "kidney-disease": "unknown" } }, "labs.egfr"]],
  patients: {
    "kidney disease on dialysis: the renal dietitian decides, and it is not avoided": [
      ["kidney-disease", "dialysis"],
      { tier: "unproven", silent: ["kidney-disease"] },
    ],
  },
});
