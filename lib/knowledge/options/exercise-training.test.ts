import type { Profile } from "../../profile/schema";
import { lab, testOption } from "../../testing/test-option";
import { exerciseTraining } from "./exercise-training";

const fibromyalgia: Profile = { age: 47, sex: "female", conditions: { fibromyalgia: "present" } };

testOption(exerciseTraining, fibromyalgia, {
  tier: "consider",
  contraindications: { "chest-pain": ["chest-pain"], "muscle-breakdown": ["dark-urine"] },
  precautions: {
    "heart-disease": ["ischaemic-heart-disease", "heart-failure"],
    "heart-rhythm": [
      "heart-block",
      "atrial-fibrillation",
      "long-qt",
      lab("qtc", 480),
      lab("qtc", 460),
      lab("qtc", 461),
    ],
    "blood-pressure": ["hypertension"],
    "recent-clot": ["venous-thromboembolism"],
    "arterial-disease": ["peripheral-arterial-disease", "exertional-calf-pain", "cold-pale-limb"],
    falls: ["falls"],
    "fragile-bone": ["low-bone-density"],
    "muscle-pain-on-statin": ["muscle-pain-on-statin"],
    "muscle-weakness": ["myasthenia-gravis", lab("fvc", 49)],
    pregnancy: [{ age: 31, pregnancy: "pregnant" }],
  },
  interactions: { glucose: ["insulin-or-sulfonylurea"] },
  silent: { "heart-rhythm": [lab("qtc", 459)], "muscle-weakness": [lab("fvc", 50)] },
  toldToEverybody: ["rhabdomyolysis"],
  asksFirst: ["findings.chest-pain", "findings.dark-urine"],
  patients: {
    "fibromyalgia: to consider, at moderate certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "moderate", directness: "direct" },
    ],
    "aged 17 with fibromyalgia: unproven": [{ age: 17 }, { tier: "unproven" }],
    "fibromyalgia with chronic kidney disease G3b: to consider": [
      ["kidney-disease", lab("egfr", 38)],
      { tier: "consider" },
    ],
  },
  others: {
    "exercise cramps: unproven, at very low certainty": [
      [{ age: 28 }, "exercise-associated-cramps"],
      { tier: "unproven", direction: "benefit", certainty: "very-low" },
    ],
    "confirmed arterial disease: benefit at moderate certainty, with caution for the heart and vessels": [
      [{ age: 61, sex: "male" }, "circulatory-cramps", "peripheral-arterial-disease"],
      { tier: "consider-with-caution", direction: "benefit", certainty: "moderate" },
    ],
    "circulatory cramps without arterial disease: not relevant": [
      [{ age: 61, sex: "male" }, "circulatory-cramps"],
      { tier: "not-relevant" },
    ],
    "circulatory cramps, arterial disease unknown: unproven, and it is asked for": [
      [{ age: 61, sex: "male" }, "circulatory-cramps", { conditions: { "peripheral-arterial-disease": "unknown" } }],
      { tier: "unproven", asks: ["conditions.peripheral-arterial-disease"] },
    ],
    "cramps in ALS: unproven": [
      [{ age: 58 }, "als"],
      { tier: "unproven", indication: "als-cramps", applies: ["muscle-weakness"] },
    ],
  },
  asEntered: {
    "fibromyalgia and nothing else known: with caution": [
      [{ age: 47, sex: "female" }, "fibromyalgia"],
      { tier: "consider-with-caution" },
    ],
    "calf pain on walking at 61 with diabetes, on aspirin: unproven until arterial disease is settled": [
      [
        { age: 61, sex: "male" },
        "circulatory-cramps",
        "diabetes",
        "antiplatelet",
        "exertional-calf-pain",
        {
          conditions: { als: "absent", fibromyalgia: "absent" },
          findings: { "cold-pale-limb": "absent", "one-leg-swelling": "absent" },
        },
      ],
      { tier: "unproven" },
    ],
  },
});

testOption(exerciseTraining, [{ age: 45, sex: "female" }, "fibromyalgia"], {
  nobodyAsked: {
    open: [
      "heart-disease",
      "heart-rhythm",
      "blood-pressure",
      "recent-clot",
      "arterial-disease",
      "falls",
      "fragile-bone",
      "muscle-pain-on-statin",
      "muscle-weakness",
      "pregnancy",
      "glucose",
    ],
  },
});

testOption(exerciseTraining, [{ age: 47 }], {
  tiers: { "not-relevant": ["sleep-starts", "restless-legs", "nocturnal-leg-cramps"] },
});
