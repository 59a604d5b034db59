import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { muscleRelaxants } from "./muscle-relaxants";

const option = optionUnderTest(muscleRelaxants);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

testOption(muscleRelaxants, spasm, {
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
  },
  places: [[{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-spasm-pain", "muscle-cramps"]]],
  contraindications: {
    "age-65": [{ age: 65 }, { age: 66 }, { age: 65, presentations: ["nocturnal-leg-cramps", "muscle-spasm-pain"] }],
    "myasthenia-gravis": ["myasthenia-gravis"],
    epilepsy: ["epilepsy"],
    "pregnancy-or-breastfeeding": [pregnantAt(31), breastfeedingAt(31)],
  },
  precautions: {
    heart: ["heart-failure", "heart-block", "atrial-fibrillation", "ischaemic-heart-disease", "long-qt"],
    "liver-disease": ["liver-disease"],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    falls: ["falls"],
    glaucoma: ["glaucoma"],
    breathing: ["copd-or-sleep-apnoea", "respiratory-weakness"],
    weakness: ["als"],
    "substance-use": ["substance-use-disorder"],
  },
  interactions: {
    sedatives: [
      "opioid",
      "benzodiazepine-or-z-drug",
      "gabapentinoid",
      "baclofen",
      "antiseizure",
      "theophylline-or-tizanidine",
    ],
    antidepressants: ["ssri-or-snri"],
    "ciprofloxacin-or-mexiletine": ["quinolone-or-tetracycline", "taking.mexiletine"],
    "blood-pressure-medicines": [
      "ace-inhibitor-or-arb",
      "beta-blocker",
      "calcium-channel-blocker",
      "thiazide-diuretic",
      "loop-diuretic",
      "potassium-sparing-diuretic",
    ],
    "qt-prolonging": ["qt-prolonging"],
    pyridostigmine: ["pyridostigmine"],
  },
  pending: ["breathing"],
  silent: { "age-65": [{ age: 64 }], "kidney-disease": [lab("egfr", 60)] },
  toldToEverybody: ["harms", "kinds"],
  asksFirst: [
    "conditions.myasthenia-gravis",
    "conditions.epilepsy",
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ],
  patients: {
    "night cramps with back spasm at exactly 65: avoid, because of age": [
      { age: 65, presentations: ["nocturnal-leg-cramps", "muscle-spasm-pain"] },
      { tier: "avoid", applies: ["age-65"] },
    ],
  },
});

test("drowsiness and an end date are told to everyone, as something that needs doing", () => {
  expect(option.warning(well(spasm), "sedation")).toMatchObject({ kind: "precaution", status: "applies" });
});
