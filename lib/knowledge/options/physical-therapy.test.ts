import { lab, testOption } from "../../testing/test-option";
import { physicalTherapy } from "./physical-therapy";

testOption(physicalTherapy, [{ age: 45 }, "muscle-spasm-pain"], {
  tier: "consider",
  tiers: { "not-relevant": ["restless-legs", "sleep-starts", "nocturnal-leg-cramps", "exercise-associated-cramps"] },
  precautions: {
    "neck-injury": ["recent-neck-injury"],
    "raised-tone": ["multiple-sclerosis", "stroke", "spinal-cord-injury", "cerebral-palsy"],
    weakness: ["myasthenia-gravis"],
    breathing: ["respiratory-weakness", lab("fvc", 49)],
    heart: ["heart-failure", "ischaemic-heart-disease"],
    "fragile-bone": ["low-bone-density"],
    falls: ["falls"],
  },
  silent: { breathing: [lab("fvc", 50)] },
  nobodyAsked: { open: ["neck-injury", "raised-tone", "weakness", "breathing", "heart", "fragile-bone", "falls"] },
  patients: {
    "muscle spasm with pain: to consider, on indirect evidence of low certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "low", directness: "indirect" },
    ],
    "a swollen leg is a caution, even with the gate left out": [
      "one-leg-swelling",
      { tier: "consider-with-caution", applies: ["swollen-leg"] },
    ],
    "neck spasm after whiplash, with a pacemaker and a direct oral anticoagulant: with caution": [
      ["pacemaker-or-icd", "doac", "recent-neck-injury", { age: 68 }],
      { tier: "consider-with-caution" },
    ],
  },
  others: {
    "cramps in ALS: unproven, never tested": [
      [{ age: 58 }, "als"],
      { tier: "unproven", direction: "unknown", certainty: "very-low", indication: "als-cramps" },
    ],
  },
  asEntered: {
    "muscle spasm with pain and nothing else known: still to consider": [
      [{ age: 45 }, "muscle-spasm-pain"],
      { tier: "consider" },
    ],
  },
});

testOption(physicalTherapy, [{ age: 50 }], {
  tiers: {
    unproven: [["restless-legs", lab("vitamin-d-25oh", 49)]],
    "not-relevant": [
      ["restless-legs", lab("vitamin-d-25oh", 50)],
      ["restless-legs", lab("vitamin-d-25oh", 51)],
    ],
  },
});
