import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { sodiumSalt } from "./sodium-salt";

testOption(sodiumSalt, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] },
  places: [
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, [{}, "muscle-cramps", "muscle-spasm-pain"]],
  ],
  contraindications: {
    "restricted-sodium": ["restricted-sodium-diet"],
    "heart-disease": ["heart-failure", "ischaemic-heart-disease"],
    "high-sodium": [lab("sodium", 146.1)],
    "ascites-or-oedema": ["ascites-or-oedema"],
    diuretic: ["thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"],
    "egfr-below-30": [lab("egfr", 29)],
    dialysis: ["dialysis"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "pre-eclampsia": [[pregnantAt(30), "severe-pregnancy-symptoms"]],
  },
  precautions: {
    "low-sodium": [lab("sodium", 132)],
    adrenal: ["adrenal-insufficiency", "adrenal-features"],
    hypertension: ["hypertension"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59), "kidney-transplant"],
    "liver-disease": ["liver-disease"],
    pregnancy: [pregnantAt(30)],
    "kidney-stones": ["kidney-stones"],
  },
  interactions: {
    lithium: ["lithium"],
    corticosteroid: ["corticosteroid"],
    "blood-pressure-medicines": ["ace-inhibitor-or-arb", "beta-blocker", "calcium-channel-blocker"],
  },
  unmeasured: ["high-sodium"],
  silent: {
    "high-sodium": [lab("sodium", 146), lab("sodium", 145.9)],
    "egfr-below-30": [lab("egfr", 30), lab("egfr", 31)],
    dialysis: [lab("egfr", 60)],
    diuretic: ["beta-blocker"],
    "heart-disease": ["atrial-fibrillation"],
    "low-sodium": [lab("sodium", 133), lab("sodium", 134)],
    "kidney-disease": [lab("egfr", 60)],
  },
  toldToEverybody: ["bowel"],
  nobodyAsked: {
    unknown: {
      "restricted-sodium": ["conditions.restricted-sodium-diet"],
      "heart-disease": ["conditions.heart-failure"],
      "high-sodium": ["labs.sodium"],
      "ascites-or-oedema": ["conditions.ascites-or-oedema"],
      diuretic: ["medications.loop-diuretic"],
      "egfr-below-30": ["labs.egfr"],
      dialysis: ["conditions.dialysis"],
      "acute-kidney-injury": ["conditions.acute-kidney-injury"],
    },
  },
  asEntered: {
    "cirrhosis with ascites on two diuretics and a sodium of 131: to avoid": [
      [
        { age: 57, sex: "male" },
        "muscle-cramps",
        "liver-disease",
        "ascites-or-oedema",
        "potassium-sparing-diuretic",
        "loop-diuretic",
        lab("sodium", 131),
      ],
      { tier: "avoid" },
    ],
  },
});
