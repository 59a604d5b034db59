import type { Condition, NumberCondition } from "../facts/condition";
import { leavesOf } from "../facts/condition";
import { meets } from "./degree";

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** The comparisons that these conditions make with a fact. */
export const comparisonsOf = (conditions: readonly Condition[], path: string): readonly NumberCondition[] =>
  conditions.flatMap(leavesOf).filter((leaf): leaf is NumberCondition => leaf.op === "number" && leaf.path === path);

/** Which of the comparisons a number meets: two numbers with the same mark are told apart by none of them. */
export const markOf = (value: number, comparisons: readonly NumberCondition[]): string =>
  comparisons.map(({ comparison, cut }) => (meets(value, comparison, cut) ? "+" : "-")).join("");

/**
 * One number for each stretch that the comparisons tell apart and that a patient can have: every cut itself, and
 * numbers between, below and above the cuts. None when nothing compares the fact.
 */
export function numbersOf(comparisons: readonly NumberCondition[], { lowest, highest }: Range): readonly number[] {
  if (comparisons.length === 0) return [];
  const cuts = [...new Set(comparisons.map(({ cut }) => cut))].sort((a, b) => a - b);
  const within = cuts.filter((cut) => cut >= lowest && cut <= highest);
  const [first = highest, last = lowest] = [within[0], within.at(-1)];
  const between = within.slice(1).map((cut, at) => (cut + (within[at] as number)) / 2);
  const outer = [Math.max(first * 0.8, (first + lowest) / 2), Math.min(last * 1.2 + 1, (last + highest) / 2)];
  const plain = [...outer, ...between].flatMap((value) => [Math.round(value), Number(value.toFixed(2)), value]);
  const byMark = new Map<string, number>();
  for (const value of [...plain, ...within, lowest, highest]) {
    const mark = markOf(value, comparisons);
    if (value >= lowest && value <= highest && !byMark.has(mark)) byMark.set(mark, value);
  }
  return [...byMark.values()].sort((a, b) => a - b);
}
