import { lab, testOption } from "../../testing/test-option";
import { creatine } from "./creatine";

testOption(creatine, [{ age: 47, sex: "female" }, "exercise-associated-cramps"], {
  tier: "not-supported",
  tiers: {
    "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"],
    "not-supported": [lab("egfr", 60), lab("egfr", 61)],
  },
  places: [[{ tier: "not-supported", certainty: "low" }, [{}]]],
  placesOthers: [
    [
      { tier: "not-supported", certainty: "low" },
      [
        [{ age: 47 }, "fibromyalgia"],
        [{ age: 58 }, "als"],
      ],
    ],
  ],
  precautions: {
    "kidney-disease": [lab("egfr", 59)],
    "kidney-transplant": ["kidney-transplant"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    pregnancy: [{ pregnancy: "pregnant" }, { pregnancy: "breastfeeding" }],
  },
  adverseEffects: { "als-breathing": ["als"] },
  silent: {
    "kidney-disease": [
      lab("egfr", 60),
      lab("egfr", 61),
      { conditions: { "kidney-disease": "unknown", dialysis: "unknown" } },
    ],
  },
  patients: {
    "everybody hears that it confuses the creatinine behind an eGFR": [
      {},
      { applies: ["creatinine"], says: { creatinine: ["eGFR"] } },
    ],
  },
});
