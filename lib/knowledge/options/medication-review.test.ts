import { pregnantAt, testOption } from "../../testing/test-option";
import { medicationReview } from "./medication-review";

testOption(medicationReview, [{ age: 72 }, "nocturnal-leg-cramps"], {
  tier: "consider",
  places: [
    [{ tier: "consider", certainty: "very-low", directness: "indirect" }, [{ age: 49 }]],
    [{ tier: "consider", certainty: "low", directness: "direct" }, [{ age: 50 }, { age: 51 }]],
  ],
  placesOthers: [
    [
      { tier: "unproven", direction: "unknown" },
      [
        [{ age: 58 }, "als"],
        [{ age: 47 }, "fibromyalgia"],
        [pregnantAt(31), "pregnancy-cramps"],
      ],
    ],
  ],
  precautions: {
    withdrawal: ["baclofen", "benzodiazepine-or-z-drug"],
    "gradual-stop": ["antiseizure", "corticosteroid", "beta-blocker", "levodopa", "pyridostigmine"],
  },
  interactions: {
    "ppi-with-diuretic": [
      ["proton-pump-inhibitor", "thiazide-diuretic"],
      ["proton-pump-inhibitor", "loop-diuretic"],
    ],
  },
  adverseEffects: {
    "long-acting-beta-agonist": ["long-acting-beta-agonist"],
    "potassium-sparing-diuretic": ["potassium-sparing-diuretic"],
    "thiazide-diuretic": ["thiazide-diuretic"],
    "loop-diuretic": ["loop-diuretic"],
    statin: ["statin"],
    "calcium-channel-blocker": ["calcium-channel-blocker"],
    "proton-pump-inhibitor": ["proton-pump-inhibitor"],
    bisphosphonate: ["bisphosphonate"],
    "ciclosporin-or-tacrolimus": ["ciclosporin-or-tacrolimus"],
    chemotherapy: ["chemotherapy"],
    theophylline: ["theophylline-or-tizanidine"],
    levothyroxine: ["levothyroxine"],
    lithium: ["lithium"],
    "restless-legs-antidepressant": ["ssri-or-snri"],
  },
  says: {
    "long-acting-beta-agonist": ["2.42"],
    "potassium-sparing-diuretic": ["2.12", "Only its prescriber stops it"],
    "thiazide-diuretic": ["1.48", "Only its prescriber stops it"],
    "loop-diuretic": ["1.20", "Only its prescriber stops it"],
    statin: ["1.16"],
    "calcium-channel-blocker": ["amlodipine"],
    "proton-pump-inhibitor": ["magnesium"],
    bisphosphonate: ["calcium"],
    "ciclosporin-or-tacrolimus": ["magnesium"],
    chemotherapy: ["cisplatin"],
    theophylline: ["magnesium"],
    levothyroxine: ["thyroid"],
    lithium: ["pending"],
    "restless-legs-antidepressant": ["pending"],
  },
  silent: { "ppi-with-diuretic": ["proton-pump-inhibitor", "thiazide-diuretic", "loop-diuretic"] },
  patients: {
    "in night cramps at 72 a review is to consider on direct evidence of low certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "low", directness: "direct" },
    ],
    "people on dialysis were left out of the study, so its evidence is indirect for them": [
      "dialysis",
      { directness: "indirect" },
    ],
  },
  others: { "at 14 a review is unproven": [[{ age: 14 }, "muscle-cramps"], { tier: "unproven" }] },
  asEntered: {
    "nobody asked about medicines: each is an open question, and a review stays to consider": [
      [{ age: 72 }, "nocturnal-leg-cramps"],
      { tier: "consider", asks: ["medications.baclofen"], unknown: ["withdrawal"] },
    ],
  },
  nobodyAsked: {
    silent: [
      "long-acting-beta-agonist",
      "potassium-sparing-diuretic",
      "thiazide-diuretic",
      "loop-diuretic",
      "statin",
      "calcium-channel-blocker",
      "proton-pump-inhibitor",
      "bisphosphonate",
      "ciclosporin-or-tacrolimus",
      "chemotherapy",
      "theophylline",
      "levothyroxine",
      "lithium",
      "restless-legs-antidepressant",
    ],
  },
});

testOption(medicationReview, [{ age: 60 }], {
  tiers: {
    consider: [
      "muscle-cramps",
      "circulatory-cramps",
      "exercise-associated-cramps",
      "muscle-spasm-pain",
      "restless-legs",
    ],
    "not-relevant": ["sleep-starts"],
  },
});
