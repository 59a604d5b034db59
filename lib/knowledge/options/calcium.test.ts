import type { Profile } from "../../profile/schema";
import { lab, testOption } from "../../testing/test-option";
import { calcium } from "./calcium";

const cramps: Profile = { age: 48, sex: "female", presentations: ["muscle-cramps"] };
const withNormalCalcium: Profile = { ...cramps, ...lab("calcium", 2.35) };
const withLowCalcium: Profile = { ...cramps, ...lab("calcium", 2.1) };

testOption(calcium, withNormalCalcium, {
  tier: "unproven",
  tiers: {
    unproven: [
      { pregnancy: "none" },
      ["nocturnal-leg-cramps", { pregnancy: "none" }],
      ["muscle-spasm-pain", { pregnancy: "none" }],
      ["pregnancy-cramps", { pregnancy: "pregnant" }],
      lab("egfr", 30),
      lab("egfr", 31),
    ],
    "not-relevant": ["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"],
  },
  contraindications: {
    hypercalcaemia: ["hypercalcaemia"],
    "kidney-stones": ["kidney-stones"],
    hyperparathyroidism: ["hyperparathyroidism"],
    "severe-kidney-disease": [lab("egfr", 29)],
  },
  precautions: {
    "kidney-disease": ["kidney-disease"],
    dialysis: ["dialysis"],
    "granulomatous-disease": ["granulomatous-disease"],
    cancer: ["cancer"],
    "high-phosphate": [lab("phosphate", 1.51)],
    "vitamin-d-too": ["taking.vitamin-d"],
    "more-calcium": ["taking.calcium", "taking.calcium-magnesium-vitamin-d"],
    alkali: ["taking.sodium-bicarbonate", "taking.sodium-citrate"],
  },
  interactions: {
    iron: ["taking.iron"],
    "thiazide-diuretic": ["thiazide-diuretic"],
    digoxin: ["digoxin"],
    levothyroxine: ["levothyroxine"],
    "quinolone-or-tetracycline": ["quinolone-or-tetracycline"],
    bisphosphonate: ["bisphosphonate"],
    "proton-pump-inhibitor": ["proton-pump-inhibitor"],
    corticosteroid: ["corticosteroid"],
  },
  silent: { "high-phosphate": [lab("phosphate", 1.49), lab("phosphate", 1.5)] },
  patients: {
    "the web page's test of a few days is answered, not repeated as advice": [{}, { summary: ["shows nothing"] }],
    "the upper limits of both age groups are told to everyone": [
      {},
      { general: ["upper-limit"], says: { "upper-limit": ["2,500 mg", "2,000 mg"] } },
    ],
    "vitamin D deficiency with a normal calcium: unproven": [
      { vitaminDStatus: "severe-deficiency" },
      { tier: "unproven" },
    ],
  },
});

testOption(calcium, cramps, {
  tier: "unproven",
  tiers: {
    "consider-with-caution": [lab("calcium", 2.19)],
    unproven: [lab("calcium", 2.2), lab("calcium", 2.21), lab("calcium", 2.59), lab("calcium", 2.6)],
    avoid: [lab("calcium", 2.61)],
  },
  precautions: {
    "acute-kidney-injury": ["acute-kidney-injury"],
    pregnancy: [{ pregnancy: "pregnant" }, { pregnancy: "breastfeeding" }],
  },
  asksFirst: [[{ conditions: { hypercalcaemia: "unknown" } }, "labs.calcium"]],
  patients: {
    "a low calcium is treated for itself, with its cause to be found first": [
      lab("calcium", 2.1),
      { summary: ["no remedy for other cramps"] },
    ],
  },
  whateverTheTier: {
    precautions: { "low-blood-calcium": [lab("calcium", 2.1)] },
  },
});

testOption(calcium, withLowCalcium, {
  tier: "consider-with-caution",
  asksFirst: ["conditions.kidney-stones", "conditions.hyperparathyroidism"],
});
