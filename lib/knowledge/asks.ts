import type { Condition, LeafCondition } from "../facts/condition";
import { leavesOf } from "../facts/condition";
import { conditionInWords } from "../profile/words/conditions";

/**
 * How a condition would come true by each fact that it reads, in words: `With eGFR below 30 mL/min/1.73 m²`. A fact that
 * settles it by itself is named alone, and one that does so only with others, with them. A fact that only speaks against
 * it has no words.
 */
export function asksOf(condition: Condition): Readonly<Record<string, string>> {
  const leaves = leavesOf(positive(condition));
  return Object.fromEntries(
    leaves
      .filter((leaf, at) => leaves.findIndex(({ path }) => path === leaf.path) === at)
      .map((leaf) => [leaf.path, ifSo(leaf, condition)]),
  );
}

function ifSo(leaf: LeafCondition, condition: Condition): string {
  if (!settles(leaf.path, positive(condition))) return `If ${conditionInWords(condition)},`;
  if (leaf.op === "present") return "If present,";
  const words = conditionInWords(leaf);
  return leaf.op === "number" ? `With ${words}` : `If ${words},`;
}

/** Whether a fact makes the condition true whatever the others are. */
function settles(path: string, condition: Condition): boolean {
  switch (condition.op) {
    case "all":
      return condition.of.every((part) => settles(path, part));
    case "any":
      return condition.of.some((part) => settles(path, part));
    case "not":
    case "derived":
      return false;
    default:
      return condition.path === path;
  }
}

/** Of a derived fact, what speaks for it: that is what its words are made of. */
function positive(condition: Condition): Condition {
  switch (condition.op) {
    case "derived":
      return positive(condition.speaksFor);
    case "all":
    case "any":
      return { op: condition.op, of: condition.of.map(positive) };
    default:
      return condition;
  }
}
