import { describe, expect, test } from "vitest";
import { all, any, derived, everyone, lab, not, pregnant, present, takes, vitaminDBand } from "../conditions";
import { understand } from "../understand";
import { understoodProfile } from "../understood-profile";
import { conditionInWords, inSentence, questionOf } from "./conditions";
import { factInWords } from "./fact";

test.each([
  ["Kidney stones", "kidney stones"],
  ["ALS / motor neuron disease", "ALS / motor neuron disease"],
  ["Parkinson's disease", "Parkinson's disease"],
  ["L-threonine", "L-threonine"],
  ["G6PD deficiency", "G6PD deficiency"],
  ["eGFR", "eGFR"],
  ["Vitamin B12 deficiency", "vitamin B12 deficiency"],
])("%s inside a sentence: %s", (label, words) => {
  expect(inSentence(label)).toBe(words);
});

describe("a condition in words, made from its tree", () => {
  test.each([
    [derived("kidney-disease"), "chronic kidney disease, any stage, dialysis or eGFR below 60 mL/min/1.73 m²"],
    [lab("egfr").below(30), "eGFR below 30 mL/min/1.73 m²"],
    [lab("egfr").atLeast(30), "eGFR at or above 30 mL/min/1.73 m²"],
    [takes("vitamin-k-antagonist"), "taking: vitamin K antagonist"],
    [not(present("epilepsy")), "no epilepsy or seizures"],
    [not(any(present("gout"), pregnant)), "no gout and not pregnant"],
    [all(present("gout"), any(pregnant, present("als"))), "gout and (pregnant or ALS / motor neuron disease)"],
    [vitaminDBand("severe-deficiency", "deficiency"), "vitamin D in the band severe deficiency or deficiency"],
    [everyone, "everyone"],
  ])("%#", (condition, words) => {
    expect(conditionInWords(condition)).toBe(words);
  });
});

test.each([
  ["conditions.dialysis", "Is the patient on dialysis?"],
  ["conditions.liver-disease", "Does the patient have liver disease?"],
  ["medications.vitamin-k-antagonist", "Is the patient on this medicine: vitamin K antagonist?"],
  ["labs.egfr", "What is the eGFR?"],
  ["pregnancy", "Is the patient pregnant or breastfeeding?"],
])("%s is asked as: %s", (path, question) => {
  expect(questionOf(path)).toBe(question);
});

test("a fact of the patient carries its value and unit, and an unknown says so", () => {
  const read = understand({
    age: 71,
    labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
    conditions: { diabetes: "absent" },
    medications: { "vitamin-k-antagonist": "present" },
  });
  const patient = understoodProfile(read);
  expect(factInWords("labs.egfr", patient)).toBe("eGFR 41 mL/min/1.73 m² (G3b)");
  expect(factInWords("conditions.diabetes", patient)).toBe("no diabetes");
  expect(factInWords("medications.vitamin-k-antagonist", patient)).toBe("vitamin K antagonist");
  expect(factInWords("labs.calcium", patient)).toBe("calcium, adjusted for albumin not known");
  expect(factInWords("age", patient)).toBe("age 71");
});
