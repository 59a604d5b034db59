import { expect, it } from "vitest";
import { classLabel, inRunningText } from "./labels";

it.each([
  ["Kidney stones or hypercalciuria", "kidney stones or hypercalciuria"],
  ["ALS / motor neuron disease", "ALS / motor neuron disease"],
  ["COPD, sleep apnoea", "COPD, sleep apnoea"],
  ["L-threonine", "L-threonine"],
  ["Beta-blocker", "beta-blocker"],
  ["G6PD deficiency", "G6PD deficiency"],
  ["Parkinson's disease", "Parkinson's disease"],
])("%j inside a sentence is %j", (label, words) => {
  expect(inRunningText(label)).toBe(words);
});

it.each([
  ["Vitamin K antagonist (warfarin, acenocoumarol, phenprocoumon)", "Vitamin K antagonist"],
  ["Other glucose-lowering medicine (metformin …)", "Other glucose-lowering medicine"],
  ["Theophylline or tizanidine (CYP1A2)", "Theophylline or tizanidine (CYP1A2)"],
])("%j without its examples is %j", (label, words) => {
  expect(classLabel(label)).toBe(words);
});
