import { pregnantAt, testOption } from "../../testing/test-option";
import { electroacupuncture } from "./electroacupuncture";

testOption(electroacupuncture, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
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
    [{ tier: "unproven", direction: "benefit", certainty: "very-low" }, [["fibromyalgia", { presentations: [] }]]],
  ],
  contraindications: {
    pacemaker: ["pacemaker-or-icd"],
    pregnancy: [pregnantAt(31)],
    epilepsy: ["epilepsy"],
    "bleeding-disorder": ["bleeding-disorder"],
  },
  precautions: {
    "heart-disease": ["ischaemic-heart-disease", "heart-block", "atrial-fibrillation", "long-qt"],
    "heart-valve": ["mechanical-heart-valve"],
    "numb-skin": ["peripheral-neuropathy", "spinal-cord-injury"],
  },
  interactions: {
    anticoagulants: ["vitamin-k-antagonist", "doac", "antiplatelet"],
    "weak-immunity": ["chemotherapy", "ciclosporin-or-tacrolimus", "corticosteroid", "methotrexate"],
  },
  pending: ["numb-skin"],
  toldToEverybody: ["places", "harms", "mild"],
  asksFirst: [
    "conditions.pacemaker-or-icd",
    "conditions.epilepsy",
    "conditions.bleeding-disorder",
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ],
});
