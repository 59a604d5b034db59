import { lab, testOption } from "../../testing/test-option";
import { sportsDrink } from "./sports-drink";

testOption(sportsDrink, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "muscle-cramps",
      "nocturnal-leg-cramps",
      "circulatory-cramps",
      "muscle-spasm-pain",
      "restless-legs",
      "sleep-starts",
    ],
  },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, [{}]]],
  contraindications: { "low-sodium": [lab("sodium", 132.9), lab("sodium", 132)], dialysis: ["dialysis"] },
  precautions: {
    diabetes: ["diabetes"],
    "heart-failure": ["heart-failure"],
    "restricted-sodium": ["restricted-sodium-diet"],
    hypertension: ["hypertension"],
    "ascites-or-oedema": ["ascites-or-oedema"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "high-potassium": [lab("potassium", 5), lab("potassium", 5.1)],
    swallowing: ["dysphagia"],
  },
  interactions: {
    lithium: ["lithium"],
    "sodium-lowering-medicines": ["thiazide-diuretic", "ssri-or-snri", "antiseizure", "opioid", "nsaid"],
  },
  unmeasured: ["low-sodium"],
  silent: {
    "low-sodium": [lab("sodium", 133), lab("sodium", 134)],
    dialysis: [lab("egfr", 60)],
    "high-potassium": [lab("potassium", 4.9)],
    "kidney-disease": [lab("egfr", 60)],
  },
  toldToEverybody: ["over-drinking"],
  nobodyAsked: { unknown: { "low-sodium": ["labs.sodium"], dialysis: ["conditions.dialysis"] } },
  patients: {
    "heart failure, an eGFR of 44 and a potassium of 5.1 on spironolactone: unproven, with three cautions": [
      ["heart-failure", "kidney-disease", "hypertension", lab("egfr", 44), lab("potassium", 5.1)],
      { tier: "unproven", applies: ["heart-failure", "kidney-disease", "high-potassium"] },
    ],
  },
});
