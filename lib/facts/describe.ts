import type { Condition, LeafCondition } from "./condition";

/** Puts a single leaf into words, or its opposite. */
export type LeafWords = (leaf: LeafCondition, isNegated: boolean) => string;

/** A condition as a phrase made from its tree, so that the words cannot drift from the logic. */
export function describe(condition: Condition, leafWords: LeafWords): string {
  return phrase(condition, leafWords, false);
}

function phrase(condition: Condition, leafWords: LeafWords, isNegated: boolean): string {
  switch (condition.op) {
    case "not":
      return phrase(condition.of, leafWords, !isNegated);
    case "derived":
      return phrase(condition.speaksFor, leafWords, isNegated);
    case "all":
    case "any": {
      const isAny = (condition.op === "any") !== isNegated;
      const parts = condition.of.map((part) => {
        const words = phrase(part, leafWords, isNegated);
        return isGroup(part) && part.of.length > 1 && condition.of.length > 1 && part.op !== condition.op
          ? `(${words})`
          : words;
      });
      return listed([...new Set(parts)], isAny ? "or" : "and");
    }
    default:
      return leafWords(condition, isNegated);
  }
}

const isGroup = (condition: Condition): condition is Extract<Condition, { op: "all" | "any" }> =>
  condition.op === "all" || condition.op === "any";

/** `a`, `a or b`, `a, b or c`. */
export function listed(parts: readonly string[], word: "and" | "or"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
