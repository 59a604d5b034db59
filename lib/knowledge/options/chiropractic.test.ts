import { pregnantAt, testOption } from "../../testing/test-option";
import { chiropractic } from "./chiropractic";

testOption(chiropractic, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
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
    "neck-injury": ["recent-neck-injury"],
    "worsening-nerve-signs": ["progressive-weakness", "saddle-numbness"],
    "spinal-cord-or-upper-motor-neurone": [
      "spinal-cord-injury",
      "als",
      "multiple-sclerosis",
      "stroke",
      "cerebral-palsy",
    ],
    "low-bone-density": ["low-bone-density"],
    cancer: ["cancer"],
  },
  precautions: {
    "over-55": [{ age: 56 }, { age: 57 }],
    "nerve-root": ["lumbar-radiculopathy"],
    "bleeding-disorder": ["bleeding-disorder"],
    pregnancy: [pregnantAt(31)],
  },
  interactions: { anticoagulants: ["vitamin-k-antagonist", "doac"], corticosteroid: ["corticosteroid"] },
  pending: ["anticoagulants"],
  silent: { "over-55": [{ age: 54 }, { age: 55 }] },
  toldToEverybody: ["loose-joints-and-arteries", "neck-arteries", "soreness"],
  asksFirst: [
    "findings.recent-neck-injury",
    "findings.progressive-weakness",
    "findings.saddle-numbness",
    "conditions.spinal-cord-injury",
    "conditions.multiple-sclerosis",
    "conditions.stroke",
    "conditions.cerebral-palsy",
    "conditions.als",
    "conditions.low-bone-density",
    "conditions.cancer",
  ],
  patients: {
    "whiplash, a pacemaker and a direct oral anticoagulant at 68: avoid, for the neck": [
      [{ age: 68 }, "pacemaker-or-icd", "doac", "recent-neck-injury"],
      { tier: "avoid", because: { "neck-injury": ["findings.recent-neck-injury"] } },
    ],
  },
});
