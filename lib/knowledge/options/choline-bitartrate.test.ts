import { lab, testOption } from "../../testing/test-option";
import { cholineBitartrate } from "./choline-bitartrate";

testOption(cholineBitartrate, [{ age: 45, sex: "male" }, "muscle-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] },
  places: [
    [
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
      ["exercise-associated-cramps", {}, "muscle-spasm-pain"],
    ],
  ],
  contraindications: { "adrenal-insufficiency": ["adrenal-insufficiency", "adrenal-features"] },
  precautions: {
    "low-sodium": [lab("sodium", 132)],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "liver-disease": ["liver-disease"],
    "parkinsons-disease": ["parkinsons-disease"],
    depression: ["mood-disorder", "bipolar-disorder"],
    saliva: ["sialorrhoea", "dysphagia"],
    falls: ["falls"],
  },
  interactions: {
    pyridostigmine: ["pyridostigmine"],
    "blood-pressure-medicines": [
      "ace-inhibitor-or-arb",
      "beta-blocker",
      "calcium-channel-blocker",
      "thiazide-diuretic",
      "loop-diuretic",
      "potassium-sparing-diuretic",
    ],
  },
  silent: { "low-sodium": [lab("sodium", 133)], "kidney-disease": [lab("egfr", 60)] },
  toldToEverybody: ["trimethylaminuria"],
  nobodyAsked: { unknown: { "adrenal-insufficiency": ["conditions.adrenal-insufficiency"] } },
  patients: {
    "cramps in ALS: not relevant": ["als", { tier: "not-relevant" }],
    "spasm in ALS: unproven, and the saliva is told": [
      ["als", "muscle-spasm-pain"],
      { tier: "unproven", applies: ["saliva"] },
    ],
  },
});
