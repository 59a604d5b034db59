import { expect, test } from "vitest";
import type { Comparator, NumberCondition } from "../facts/condition";
import { markOf, numbersOf } from "./numbers";

const compared = (comparison: Comparator, cut: number): NumberCondition => ({
  op: "number",
  path: "labs.egfr",
  comparison,
  cut,
});
const range = { lowest: 1, highest: 200 };

test("two cuts make three stretches, with one number in each", () => {
  const comparisons = [compared("<", 30), compared(">=", 60)];
  const numbers = numbersOf(comparisons, range);
  expect(numbers.map((value) => [value < 30, value >= 60])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test("a cut that is told apart from both sides is tried itself", () => {
  expect(numbersOf([compared("<", 75), compared(">", 75)], range)).toContain(75);
});

test("a stretch that no patient can be in is left out", () => {
  expect(numbersOf([compared(">=", 1)], range)).toHaveLength(1);
  expect(numbersOf([compared("<", 30), compared("<", 400)], range)).toHaveLength(2);
});

test("every whole and tenth of a number has the mark of one that is tried", () => {
  const comparisons = [compared("<", 30), compared("<=", 45), compared(">", 45), compared(">=", 59.9)];
  const tried = new Set(numbersOf(comparisons, range).map((value) => markOf(value, comparisons)));
  const everyTenth = Array.from({ length: 1991 }, (_none, at) => 1 + at / 10);
  expect(everyTenth.filter((value) => !tried.has(markOf(value, comparisons)))).toEqual([]);
});

test("a fact that nothing compares has no numbers", () => {
  expect(numbersOf([], range)).toEqual([]);
});
