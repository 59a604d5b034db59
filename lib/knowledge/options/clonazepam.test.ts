import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { clonazepam } from "./clonazepam";

testOption(clonazepam, [{ age: 34, sex: "male" }, "sleep-starts"], {
  tier: "unproven",
  tiers: { unproven: [{ age: 64 }], avoid: [{ age: 65 }, { age: 66 }] },
  placesOthers: [
    [
      { tier: "avoid" },
      [
        [{ age: 58, sex: "male" }, "als"],
        [{ age: 58, sex: "male" }, "fibromyalgia"],
      ],
    ],
  ],
  contraindications: {
    als: ["als"],
    opioid: ["opioid"],
    "liver-disease": ["liver-disease"],
    "hepatic-encephalopathy": ["hepatic-encephalopathy"],
    glaucoma: ["glaucoma"],
    breathing: ["respiratory-weakness", lab("fvc", 49), "copd-or-sleep-apnoea"],
    "myasthenia-gravis": ["myasthenia-gravis"],
    "substance-use": ["substance-use-disorder"],
    pregnancy: [
      { sex: "female", pregnancy: "pregnant" },
      { sex: "female", pregnancy: "breastfeeding" },
    ],
  },
  precautions: {
    saliva: ["sialorrhoea", "dysphagia"],
    "kidney-disease": [lab("egfr", 59)],
    mood: ["mood-disorder", "bipolar-disorder"],
    falls: ["falls"],
  },
  interactions: {
    epilepsy: ["epilepsy", "antiseizure"],
    sedatives: ["gabapentinoid", "baclofen"],
    "ssri-or-snri": ["ssri-or-snri"],
  },
  silent: { "kidney-disease": [lab("egfr", 60)] },
  appliesToEverybody: ["dependence"],
  patients: { "an FVC of 50 % speaks of no weakness": [lab("fvc", 50), { tier: "unproven" }] },
  others: {
    "leg cramps in pregnancy: avoid, at moderate certainty of harm": [
      [pregnantAt(31), "pregnancy-cramps"],
      { tier: "avoid", direction: "harm", certainty: "moderate" },
    ],
  },
});

testOption(clonazepam, [{ age: 34, sex: "female" }, "sleep-starts"], {
  nobodyAsked: {
    asks: [
      "conditions.als",
      "medications.opioid",
      "conditions.liver-disease",
      "conditions.hepatic-encephalopathy",
      "conditions.glaucoma",
      "conditions.respiratory-weakness",
      "conditions.copd-or-sleep-apnoea",
      "conditions.myasthenia-gravis",
      "conditions.substance-use-disorder",
      "pregnancy",
    ],
  },
});

testOption(clonazepam, [{ age: 40, sex: "male" }], {
  tiers: {
    unproven: ["sleep-starts"],
    "not-supported": ["restless-legs"],
    avoid: ["nocturnal-leg-cramps"],
    "not-relevant": ["muscle-cramps", "muscle-spasm-pain", "exercise-associated-cramps", "circulatory-cramps"],
  },
});
