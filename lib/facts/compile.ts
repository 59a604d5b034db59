import type { Comparator, Condition } from "./condition";
import { pathsOf } from "./condition";
import type { FactSpace, FactValue, FactValues } from "./fact-space";
import { negate, type Truth } from "./truth";

/** A condition ready to be asked of many patients. */
export interface Compiled {
  readonly condition: Condition;
  readonly paths: readonly string[];
  readonly truth: (facts: FactValues) => Truth;
  /** The facts that decided the truth, each once; for an unknown, those that are missing. `known` is the truth itself. */
  readonly by: (facts: FactValues, known?: Truth) => readonly string[];
}

interface Node {
  readonly truth: (facts: FactValues) => Truth;
  /** Adds the facts that decided. It asks `truth` of the parts, so that there is one evaluation and not two. */
  readonly addDeciding: (facts: FactValues, to: string[], answer: Truth) => void;
}

/**
 * Turns a condition into functions once, so that a patient costs no walk through the tree.
 * @throws when it names a fact that does not exist
 */
export function compile(condition: Condition, space: FactSpace): Compiled {
  const { truth, addDeciding } = nodeOf(condition, space);
  const paths = pathsOf(condition);
  const isLeaf = "path" in condition;
  function by(facts: FactValues, known?: Truth) {
    if (isLeaf) return paths;
    const deciding: string[] = [];
    addDeciding(facts, deciding, known ?? truth(facts));
    return deciding;
  }
  return {
    condition,
    paths,
    truth,
    by,
  };
}

function nodeOf(condition: Condition, space: FactSpace): Node {
  switch (condition.op) {
    case "present":
      return leaf(space, condition.path, (value) => value === "present");
    case "value":
      return leaf(space, condition.path, (value) => condition.values.includes(value as string));
    case "number":
      return leaf(space, condition.path, comparisons[condition.comparison](condition.cut));
    case "not": {
      const inner = nodeOf(condition.of, space);
      return {
        truth: (facts) => negate(inner.truth(facts)),
        addDeciding: (facts, to, answer) => inner.addDeciding(facts, to, negate(answer)),
      };
    }
    case "any":
      return group(
        condition.of.map((part) => nodeOf(part, space)),
        "yes",
        "no",
      );
    case "all":
      return group(
        condition.of.map((part) => nodeOf(part, space)),
        "no",
        "yes",
      );
    case "derived":
      return derived(nodeOf(condition.speaksFor, space), nodeOf(condition.speaksAgainst, space), condition.asks, space);
  }
}

const comparisons: Record<Comparator, (cut: number) => (value: FactValue) => boolean> = {
  "<": (cut) => (value) => (value as number) < cut,
  "<=": (cut) => (value) => (value as number) <= cut,
  ">": (cut) => (value) => (value as number) > cut,
  ">=": (cut) => (value) => (value as number) >= cut,
};

function leaf(space: FactSpace, path: string, holds: (value: FactValue) => boolean): Node {
  const place = space.placeOf(path);
  return {
    truth(facts) {
      const value = facts[place];
      if (value === undefined) return "unknown";
      return holds(value) ? "yes" : "no";
    },
    addDeciding: (_facts, to) => add(path, to),
  };
}

/** `any` and `all` are one thing: the first is settled by a yes, the second by a no. */
function group(parts: readonly Node[], settling: Truth, otherwise: Truth): Node {
  function truth(facts: FactValues): Truth {
    let answer = otherwise;
    for (const part of parts) {
      const one = part.truth(facts);
      if (one === settling) return settling;
      if (one === "unknown") answer = "unknown";
    }
    return answer;
  }
  return {
    truth,
    addDeciding(facts, to, answer) {
      for (const part of parts) if (part.truth(facts) === answer) part.addDeciding(facts, to, answer);
    },
  };
}

function derived(speaksFor: Node, speaksAgainst: Node, asks: readonly string[], space: FactSpace): Node {
  const places = asks.map((path) => [path, space.placeOf(path)] as const);
  return {
    truth(facts) {
      if (speaksFor.truth(facts) === "yes") return "yes";
      return speaksAgainst.truth(facts) === "yes" ? "no" : "unknown";
    },
    addDeciding(facts, to, answer) {
      if (answer === "yes") return speaksFor.addDeciding(facts, to, "yes");
      if (answer === "no") return speaksAgainst.addDeciding(facts, to, "yes");
      for (const [path, place] of places) if (facts[place] === undefined) add(path, to);
    },
  };
}

function add(path: string, to: string[]) {
  if (!to.includes(path)) to.push(path);
}
