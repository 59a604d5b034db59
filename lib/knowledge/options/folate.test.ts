import { testOption } from "../../testing/test-option";
import { folate } from "./folate";

testOption(folate, [{ age: 50, sex: "female" }, "restless-legs"], {
  tier: "unproven",
  contraindications: { "b12-deficiency": ["b12-deficiency"], cancer: ["cancer"] },
  precautions: {
    "older-age": [{ age: 65 }, { age: 66 }],
    "b12-lowering-medicines": ["other-glucose-lowering", "proton-pump-inhibitor"],
    neuropathy: ["peripheral-neuropathy"],
    pregnancy: [{ pregnancy: "pregnant", age: 30 }],
  },
  interactions: {
    antiseizure: ["antiseizure"],
    methotrexate: ["methotrexate"],
    chemotherapy: ["chemotherapy"],
    trimethoprim: ["trimethoprim"],
  },
  silent: { "older-age": [{ age: 64 }] },
  toldToEverybody: ["vegan-diet"],
  asksFirst: ["conditions.b12-deficiency", "conditions.cancer"],
  patients: { "restless legs: unproven": [{}, { tier: "unproven", direction: "unknown", certainty: "very-low" }] },
});

testOption(folate, [{ age: 50 }], {
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "sleep-starts"] },
});
