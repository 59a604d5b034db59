import type { Comparison, Condition } from "./condition";
import { pathsOf } from "./condition";
import type { FactSpace, FactValue, FactValues } from "./fact-space";
import { negate, type Truth } from "./truth";

/** A truth with the facts that decided it; for an unknown, the facts that are missing. */
export interface Explained {
  readonly truth: Truth;
  readonly by: readonly string[];
}

/** A condition ready to be asked of many patients. */
export interface Compiled {
  readonly condition: Condition;
  readonly paths: readonly string[];
  readonly truth: (facts: FactValues) => Truth;
  /** The facts that decided the truth, each once; for an unknown, those that are missing. */
  readonly by: (facts: FactValues) => readonly string[];
  readonly explain: (facts: FactValues) => Explained;
}

/** `by` asks `truth` of the parts, so that there is one evaluation and not two. */
type Node = Pick<Compiled, "truth" | "by">;

/**
 * Turns a condition into functions once, so that a patient costs no walk through the tree.
 * @throws when it names a fact that does not exist
 */
export function compile(condition: Condition, space: FactSpace): Compiled {
  const { truth, by } = nodeOf(condition, space);
  return {
    condition,
    paths: pathsOf(condition),
    truth,
    by,
    explain: (facts) => ({ truth: truth(facts), by: by(facts) }),
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
      return { truth: (facts) => negate(inner.truth(facts)), by: inner.by };
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

const comparisons: Record<Comparison, (cut: number) => (value: FactValue) => boolean> = {
  "<": (cut) => (value) => (value as number) < cut,
  "<=": (cut) => (value) => (value as number) <= cut,
  ">": (cut) => (value) => (value as number) > cut,
  ">=": (cut) => (value) => (value as number) >= cut,
};

function leaf(space: FactSpace, path: string, holds: (value: FactValue) => boolean): Node {
  const place = space.placeOf(path);
  const by = [path];
  return {
    truth(facts) {
      const value = facts[place];
      if (value === undefined) return "unknown";
      return holds(value) ? "yes" : "no";
    },
    by: () => by,
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
    by(facts) {
      const answer = truth(facts);
      let by = nothing;
      for (const part of parts) if (part.truth(facts) === answer) by = joined(by, part.by(facts));
      return by;
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
    by(facts) {
      if (speaksFor.truth(facts) === "yes") return speaksFor.by(facts);
      if (speaksAgainst.truth(facts) === "yes") return speaksAgainst.by(facts);
      return places.filter(([, place]) => facts[place] === undefined).map(([path]) => path);
    },
  };
}

const nothing: readonly string[] = [];

const joined = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 ? b : [...a, ...b.filter((path) => !a.includes(path))];
