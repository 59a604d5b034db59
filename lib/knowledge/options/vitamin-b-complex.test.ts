import { pregnantAt, testOption } from "../../testing/test-option";
import { vitaminBComplex } from "./vitamin-b-complex";

testOption(vitaminBComplex, [{ age: 72, sex: "female" }, "nocturnal-leg-cramps", "hypertension"], {
  tier: "consider-with-caution",
  places: [
    [{ tier: "unproven", certainty: "very-low" }, [{ age: 64 }]],
    [{ tier: "consider-with-caution", certainty: "low" }, [{ age: 65 }, { age: 66 }]],
  ],
  precautions: { neuropathy: ["peripheral-neuropathy"], "b12-deficiency": ["b12-deficiency"] },
  interactions: { levodopa: ["levodopa"], antiseizure: ["antiseizure"], "folic-acid-inside": ["methotrexate"] },
  whateverTheTier: {
    precautions: {
      pregnancy: [
        { age: 30, pregnancy: "pregnant" },
        { age: 30, pregnancy: "breastfeeding" },
      ],
    },
  },
  silent: { pregnancy: [{}] },
  toldToEverybody: ["biotin-inside", "burning-muscles"],
  appliesToEverybody: ["vitamin-b6-dose"],
  patients: {
    "cramps at night, aged 72 with hypertension as in the trial: to consider with caution, at low certainty": [
      {},
      { tier: "consider-with-caution", direction: "benefit", certainty: "low" },
    ],
    "without hypertension the trial is indirect, and it is unproven": [
      { conditions: { hypertension: "absent" } },
      { tier: "unproven", directness: "indirect" },
    ],
    "other cramps: unproven": ["muscle-cramps", { tier: "unproven" }],
  },
  others: { "cramps in pregnancy: unproven": [[pregnantAt(30), "pregnancy-cramps"], { tier: "unproven" }] },
});

testOption(vitaminBComplex, [{ age: 72 }], {
  tiers: { "not-relevant": ["restless-legs", "exercise-associated-cramps", "sleep-starts"] },
});
