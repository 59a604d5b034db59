import { expect, test } from "vitest";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { watchfulWaiting } from "./watchful-waiting";

const option = optionUnderTest(watchfulWaiting);

testOption(watchfulWaiting, [{ age: 60 }, "nocturnal-leg-cramps"], {
  tier: "consider",
  places: [
    [
      { tier: "consider", certainty: "very-low", directness: "direct" },
      ["sleep-starts", {}, "muscle-cramps", "restless-legs"],
    ],
    [{ tier: "consider", certainty: "very-low", directness: "indirect" }, ["muscle-spasm-pain"]],
    [
      { tier: "unproven", certainty: "very-low", directness: "direct" },
      ["exercise-associated-cramps", "circulatory-cramps"],
    ],
  ],
  placesOthers: [
    [
      { tier: "unproven" },
      [
        [{ age: 58 }, "als"],
        [{ age: 58 }, "fibromyalgia"],
      ],
    ],
  ],
  precautions: {
    "muscle-pain-on-statin": ["muscle-pain-on-statin"],
    "neck-injury": ["recent-neck-injury"],
    "known-cause": ["kidney-disease", "liver-disease", "hypothyroidism", "peripheral-neuropathy", lab("egfr", 59)],
    "arterial-disease": ["peripheral-arterial-disease"],
    "iron-deficiency": ["iron-deficiency", lab("ferritin", 14)],
    "other-jerks": ["parkinsons-disease", "epilepsy", "multiple-sclerosis", "stroke"],
    "vitamin-d-deficiency": [
      { vitaminDStatus: "deficiency" },
      { vitaminDStatus: "severe-deficiency" },
      lab("vitamin-d-25oh", 49.9),
    ],
    "abnormal-electrolyte": [
      "hypercalcaemia",
      lab("potassium", 3.4),
      lab("sodium", 132),
      lab("calcium", 2.19),
      lab("magnesium", 0.69),
      lab("potassium", 5.4),
      lab("calcium", 2.61),
    ],
  },
  unmeasured: ["iron-deficiency", "vitamin-d-deficiency", "abnormal-electrolyte"],
  silent: {
    "iron-deficiency": [lab("ferritin", 15), lab("ferritin", 16)],
    "known-cause": [lab("egfr", 60), lab("egfr", 61)],
    "vitamin-d-deficiency": [lab("vitamin-d-25oh", 50), lab("vitamin-d-25oh", 50.1)],
  },
  open: {
    "abnormal-electrolyte": [
      lab("potassium", 3.5),
      lab("sodium", 133),
      lab("calcium", 2.2),
      lab("magnesium", 0.7),
      lab("potassium", 5.3),
      lab("calcium", 2.6),
    ],
  },
  others: {
    "in a pregnant patient with ALS it is not told that cramps pass with the birth without a word on ALS": [
      [pregnantAt(31), "pregnancy-cramps", "als"],
      { tier: "consider-with-caution", says: { als: ["not expected to pass"] } },
    ],
    "in pregnancy waiting is to consider": [[pregnantAt(31), "pregnancy-cramps"], { tier: "consider" }],
    "at 14 waiting is unproven": [[{ age: 14 }, "muscle-cramps"], { tier: "unproven" }],
  },
  asEntered: {
    "what nobody asked stays open, and waiting stays to consider": [
      [{ age: 60 }, "nocturnal-leg-cramps"],
      {
        tier: "consider",
        asks: ["labs.potassium"],
        unknown: ["abnormal-electrolyte", "known-cause", "iron-deficiency"],
      },
    ],
  },
});

test("for a vitamin D deficiency alone waiting is not supported", () => {
  const patient = well({ age: 60, presentations: ["exercise-associated-cramps"] }, { vitaminDStatus: "deficiency" });
  const statement = option.relevant(patient).evidence.find(({ id }) => id === "vitamin-d-deficiency");
  expect(statement).toMatchObject({ direction: "no-clear-benefit" });
});
