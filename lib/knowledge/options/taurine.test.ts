import { lab, testOption } from "../../testing/test-option";
import { taurine } from "./taurine";

testOption(taurine, [{ age: 57, sex: "male" }, "muscle-cramps", "liver-disease"], {
  tier: "consider",
  tiers: {
    consider: [lab("egfr", 60)],
  },
  places: [[{ tier: "consider", direction: "benefit", certainty: "low" }, ["muscle-cramps", "nocturnal-leg-cramps"]]],
  contraindications: { dialysis: ["dialysis"], "kidney-failure": [lab("egfr", 14)] },
  precautions: {
    "kidney-disease": [lab("egfr", 15), lab("egfr", 16), lab("egfr", 59)],
    "acute-kidney-injury": ["acute-kidney-injury"],
  },
  interactions: {
    lithium: ["lithium"],
    "blood-pressure-medicines": [
      "ace-inhibitor-or-arb",
      "beta-blocker",
      "calcium-channel-blocker",
      "thiazide-diuretic",
      "loop-diuretic",
      "potassium-sparing-diuretic",
    ],
  },
  asksFirst: [
    [{ conditions: { "kidney-disease": "unknown", dialysis: "unknown" } }, "conditions.dialysis"],
    [{ conditions: { "kidney-disease": "unknown", dialysis: "unknown" } }, "labs.egfr"],
  ],
  patients: {
    "cramps without liver disease: unproven": [{ conditions: { "liver-disease": "absent" } }, { tier: "unproven" }],
    "cramps with liver disease unknown: unproven, and liver disease is asked for": [
      { conditions: { "liver-disease": "unknown" } },
      { tier: "unproven", asks: ["conditions.liver-disease"] },
    ],
  },
  asEntered: {
    "cirrhosis with encephalopathy and ascites on two diuretics: with caution": [
      [
        { age: 57, sex: "male" },
        "muscle-cramps",
        "liver-disease",
        "hepatic-encephalopathy",
        "ascites-or-oedema",
        "potassium-sparing-diuretic",
        "loop-diuretic",
        "ammonia-lowering",
        lab("egfr", 66),
      ],
      { tier: "consider-with-caution" },
    ],
  },
});

testOption(taurine, [{ age: 34, sex: "female" }, "sleep-starts"], {
  tier: "unproven",
  tiers: { unproven: ["liver-disease"] },
  contraindications: { dialysis: ["dialysis"] },
  precautions: { pregnancy: [{ pregnancy: "pregnant" }], breastfeeding: [{ pregnancy: "breastfeeding" }] },
  toldToEverybody: ["energy-drinks"],
});

testOption(taurine, [{ age: 40, sex: "male" }], {
  tiers: { "not-relevant": ["restless-legs", "exercise-associated-cramps", "pregnancy-cramps"] },
});
