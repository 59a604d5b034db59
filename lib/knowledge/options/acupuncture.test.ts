import { pregnantAt, testOption } from "../../testing/test-option";
import { acupuncture } from "./acupuncture";

testOption(acupuncture, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "nocturnal-leg-cramps",
      "exercise-associated-cramps",
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["muscle-cramps", "als"],
    ],
  },
  places: [
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-spasm-pain", "muscle-cramps"]],
    [{ tier: "consider", direction: "benefit", certainty: "low" }, [["fibromyalgia", { presentations: [] }]]],
  ],
  contraindications: { "bleeding-disorder": ["bleeding-disorder"] },
  precautions: {
    pregnancy: [pregnantAt(31)],
    "heart-valve": ["mechanical-heart-valve"],
    lungs: ["copd-or-sleep-apnoea"],
  },
  interactions: {
    anticoagulants: ["vitamin-k-antagonist", "doac", "antiplatelet"],
    "weak-immunity": ["chemotherapy", "ciclosporin-or-tacrolimus", "corticosteroid", "methotrexate"],
  },
  pending: ["anticoagulants"],
  toldToEverybody: ["skin-and-lungs", "mild", "serious"],
  asksFirst: ["conditions.bleeding-disorder"],
  patients: {
    "fibromyalgia on a direct oral anticoagulant: to consider with caution": [
      ["fibromyalgia", "doac"],
      { tier: "consider-with-caution" },
    ],
    "fibromyalgia with an unknown bleeding disorder: with caution, and asked first": [
      ["fibromyalgia", { conditions: { "bleeding-disorder": "unknown" } }],
      { tier: "consider-with-caution", asks: ["conditions.bleeding-disorder"] },
    ],
    "a pacemaker alone says nothing against needles without current": ["pacemaker-or-icd", { tier: "unproven" }],
  },
});
