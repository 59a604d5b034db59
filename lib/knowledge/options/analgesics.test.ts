import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { analgesics } from "./analgesics";

testOption(analgesics, [{ age: 45, sex: "male" }, "muscle-spasm-pain"], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "nocturnal-leg-cramps",
      "exercise-associated-cramps",
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["fibromyalgia", { presentations: [] }],
      ["muscle-cramps", "als"],
    ],
    unproven: [lab("egfr", 60), lab("egfr", 61)],
  },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-spasm-pain", "muscle-cramps"]]],
  contraindications: {
    "kidney-failure": [lab("egfr", 29), "dialysis", "acute-kidney-injury"],
    "heart-failure": ["heart-failure"],
    "peptic-ulcer": ["peptic-ulcer"],
    pregnancy: [pregnantAt(31)],
  },
  precautions: {
    "kidney-disease": ["kidney-disease", lab("egfr", 59), lab("egfr", 30), lab("egfr", 31)],
    "liver-disease": ["liver-disease"],
    "older-age": [{ age: 65 }, { age: 66 }],
    "heart-and-vessels": [
      "ischaemic-heart-disease",
      "stroke",
      "peripheral-arterial-disease",
      "hypertension",
      "ascites-or-oedema",
    ],
    "bleeding-disorder": ["bleeding-disorder"],
    "opioid-risk": ["copd-or-sleep-apnoea", lab("fvc", 49), "substance-use-disorder"],
    "neck-injury": ["recent-neck-injury"],
    "kidney-transplant": ["kidney-transplant"],
    breastfeeding: [breastfeedingAt(30)],
    surgery: ["planned-surgery"],
  },
  interactions: {
    anticoagulants: ["vitamin-k-antagonist", "doac", ["doac", { age: 68 }]],
    "antiplatelet-or-nsaid": ["antiplatelet", "nsaid"],
    "bleeding-adds-up": ["ssri-or-snri", "corticosteroid"],
    triple: [
      ["ace-inhibitor-or-arb", "thiazide-diuretic"],
      ["ace-inhibitor-or-arb", "loop-diuretic"],
      ["ace-inhibitor-or-arb", "potassium-sparing-diuretic"],
    ],
    "one-of-two": ["ace-inhibitor-or-arb", "thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"],
    "levels-and-kidney": ["lithium", "methotrexate", "ciclosporin-or-tacrolimus"],
    "sedatives-with-opioid": ["opioid", "benzodiazepine-or-z-drug", "gabapentinoid", "baclofen"],
  },
  whateverTheTier: { precautions: { "kidney-disease": [lab("egfr", 29)] } },
  pending: ["bleeding-adds-up"],
  silent: {
    "kidney-disease": [lab("egfr", 60), lab("egfr", 61)],
    "older-age": [{ age: 64 }],
    triple: ["ace-inhibitor-or-arb"],
  },
  toldToEverybody: ["allergy", "bleeding", "overdose"],
  asksFirst: [
    [{ conditions: { "kidney-disease": "unknown", dialysis: "unknown" } }, "labs.egfr"],
    "conditions.acute-kidney-injury",
    "conditions.heart-failure",
    "conditions.peptic-ulcer",
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ],
});
