import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { sodiumCitrate } from "./sodium-citrate";

testOption(sodiumCitrate, [{ age: 45, sex: "male" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] },
  places: [
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, [{}, "muscle-cramps", "muscle-spasm-pain"]],
  ],
  contraindications: {
    "low-calcium": [lab("calcium", 2.19), lab("calcium", 1.75), "tetany"],
    "low-potassium": [lab("potassium", 3.4)],
    "high-sodium": [lab("sodium", 146.1)],
    "sodium-load": ["restricted-sodium-diet", "heart-failure", "hypertension"],
    "ascites-or-oedema": ["ascites-or-oedema"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59), "dialysis"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "pre-eclampsia": [[pregnantAt(30), "severe-pregnancy-symptoms"]],
    "liver-disease": ["liver-disease"],
    "adrenal-insufficiency": ["adrenal-insufficiency"],
  },
  precautions: {
    "low-sodium": [lab("sodium", 132)],
    pregnancy: [pregnantAt(30)],
    "ischaemic-heart-disease": ["ischaemic-heart-disease"],
  },
  interactions: {
    lithium: ["lithium"],
    corticosteroid: ["corticosteroid"],
    diuretic: ["thiazide-diuretic", "loop-diuretic"],
    antibiotics: ["quinolone-or-tetracycline"],
    "alkaline-urine": ["antiplatelet", "methotrexate", "quinine"],
    calcium: ["taking.calcium", "taking.calcium-magnesium-vitamin-d"],
    iron: ["taking.iron"],
  },
  unmeasured: ["low-calcium", "low-potassium", "high-sodium"],
  silent: {
    "low-calcium": [lab("calcium", 2.2), lab("calcium", 2.21)],
    "low-potassium": [lab("potassium", 3.5), lab("potassium", 3.6)],
    "high-sodium": [lab("sodium", 146), lab("sodium", 145.9)],
    "kidney-disease": [lab("egfr", 60), lab("egfr", 61)],
    "low-sodium": [lab("sodium", 133)],
  },
  toldToEverybody: ["heat-and-dehydration"],
  nobodyAsked: {
    unknown: {
      "low-calcium": ["labs.calcium"],
      "low-potassium": ["labs.potassium"],
      "high-sodium": ["labs.sodium"],
      "sodium-load": ["conditions.restricted-sodium-diet", "conditions.heart-failure"],
      "ascites-or-oedema": ["conditions.ascites-or-oedema"],
      "kidney-disease": ["labs.egfr"],
      "acute-kidney-injury": ["conditions.acute-kidney-injury"],
      "liver-disease": ["conditions.liver-disease"],
      "adrenal-insufficiency": ["conditions.adrenal-insufficiency"],
    },
  },
  patients: { "a calcium of 7.0 mg/dL and nothing else: to avoid": [lab("calcium", 7, "mg/dL"), { tier: "avoid" }] },
});
