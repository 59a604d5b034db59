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
  readonly explain: (facts: FactValues) => Explained;
}

type Asked = Pick<Compiled, "truth" | "explain">;

/** Turns a condition into functions once, so that a patient costs no walk through the tree. */
export function compile(condition: Condition, space: FactSpace): Compiled {
  return { condition, paths: pathsOf(condition), ...asked(condition, space) };
}

function asked(condition: Condition, space: FactSpace): Asked {
  switch (condition.op) {
    case "present":
      return leaf(space, condition.path, (value) => value === "present");
    case "value": {
      const wanted = new Set<FactValue>(condition.values);
      return leaf(space, condition.path, (value) => wanted.has(value));
    }
    case "number":
      return leaf(space, condition.path, comparedWith(condition.comparison, condition.cut));
    case "not":
      return opposite(asked(condition.of, space));
    case "any":
      return group(
        condition.of.map((part) => asked(part, space)),
        "yes",
        "no",
      );
    case "all":
      return group(
        condition.of.map((part) => asked(part, space)),
        "no",
        "yes",
      );
    case "derived":
      return derived(asked(condition.speaksFor, space), asked(condition.speaksAgainst, space), condition.asks, space);
  }
}

const comparisons: Record<Comparison, (cut: number) => (value: FactValue) => boolean> = {
  "<": (cut) => (value) => (value as number) < cut,
  "<=": (cut) => (value) => (value as number) <= cut,
  ">": (cut) => (value) => (value as number) > cut,
  ">=": (cut) => (value) => (value as number) >= cut,
};

const comparedWith = (comparison: Comparison, cut: number) => comparisons[comparison](cut);

function leaf(space: FactSpace, path: string, holds: (value: FactValue) => boolean): Asked {
  const place = space.placeOf(path);
  const by = [path];
  const answers = { yes: { truth: "yes", by }, no: { truth: "no", by }, unknown: { truth: "unknown", by } } as const;
  const truth = (facts: FactValues): Truth => {
    const value = facts[place];
    if (value === undefined) return "unknown";
    return holds(value) ? "yes" : "no";
  };
  return { truth, explain: (facts) => answers[truth(facts)] };
}

function opposite({ truth, explain }: Asked): Asked {
  return {
    truth: (facts) => negate(truth(facts)),
    explain(facts) {
      const inner = explain(facts);
      return { truth: negate(inner.truth), by: inner.by };
    },
  };
}

/** `any` and `all` are one thing: the first is settled by a yes, the second by a no. */
function group(parts: readonly Asked[], settling: Truth, otherwise: Truth): Asked {
  function truth(facts: FactValues): Truth {
    let answer = otherwise;
    for (const part of parts) {
      const one = part.truth(facts);
      if (one === settling) return settling;
      if (one === "unknown") answer = "unknown";
    }
    return answer;
  }
  function explain(facts: FactValues): Explained {
    let answer = otherwise;
    let by: readonly string[] = [];
    for (const part of parts) {
      const one = part.explain(facts);
      if (one.truth === answer) by = joined(by, one.by);
      else if (one.truth === settling || answer === otherwise) {
        answer = one.truth;
        by = one.by;
      }
    }
    return { truth: answer, by };
  }
  return { truth, explain };
}

function derived(speaksFor: Asked, speaksAgainst: Asked, asks: readonly string[], space: FactSpace): Asked {
  const places = asks.map((path) => [path, space.placeOf(path)] as const);
  return {
    truth(facts) {
      if (speaksFor.truth(facts) === "yes") return "yes";
      return speaksAgainst.truth(facts) === "yes" ? "no" : "unknown";
    },
    explain(facts) {
      const forIt = speaksFor.explain(facts);
      if (forIt.truth === "yes") return forIt;
      const against = speaksAgainst.explain(facts);
      if (against.truth === "yes") return { truth: "no", by: against.by };
      const missing = places.filter(([, place]) => facts[place] === undefined).map(([path]) => path);
      return { truth: "unknown", by: missing };
    },
  };
}

function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || a === b) return b;
  let union: string[] | undefined;
  for (const path of b) {
    if (a.includes(path)) continue;
    union ??= [...a];
    union.push(path);
  }
  return union ?? a;
}
