import { expect, test } from "vitest";
import type { Comparator, Condition } from "./condition";
import { intervalsOf } from "./intervals";

const cut = (comparison: Comparator, value: number): Condition => ({
  op: "number",
  path: "egfr",
  comparison,
  cut: value,
});
const words = (...conditions: Condition[]) => intervalsOf(conditions, "egfr").map((interval) => interval.words);

test("cuts at 30 and 60 make three stretches, the cut belonging to the one above", () => {
  expect(words(cut("<", 30), cut(">=", 60))).toEqual(["< 30", "30 to < 60", "≥ 60"]);
});

test("a cut that belongs to the stretch below says so", () => {
  expect(words(cut(">", 2.6))).toEqual(["≤ 2.6", "> 2.6"]);
});

test("the same cut on both sides leaves the number itself as a stretch", () => {
  expect(words(cut("<", 75), cut(">", 75))).toEqual(["< 75", "75", "> 75"]);
});

test("each stretch has a number inside it", () => {
  const samples = intervalsOf([cut("<", 30), cut("<", 60)], "egfr").map(({ sample }) => sample);
  expect(samples[0]).toBeLessThan(30);
  expect(samples[1]).toBe(45);
  expect(samples[2]).toBeGreaterThanOrEqual(60);
});

test("a fact that nothing reads as a number has no stretches", () => {
  expect(words()).toEqual([]);
});
