import type { Comparison, Condition } from "./condition";
import { pathsOf } from "./condition";
import type { FactSpace, FactValue, FactValues } from "./fact-space";
import { inputsOf, stateOf } from "./inputs";
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

type Explain = (facts: FactValues) => Explained;

const compiledIn = new WeakMap<FactSpace, Map<string, Compiled>>();

/** Turns a condition into functions once, so that a patient costs no walk through the tree; what is alike is shared. */
export function compile(condition: Condition, space: FactSpace): Compiled {
  const known = compiledIn.get(space) ?? new Map<string, Compiled>();
  compiledIn.set(space, known);
  const key = JSON.stringify(condition);
  const compiled = known.get(key) ?? compileAnew(condition, space);
  known.set(key, compiled);
  return compiled;
}

function compileAnew(condition: Condition, space: FactSpace): Compiled {
  const explain = lookedUp(condition, space);
  return { condition, paths: pathsOf(condition), explain, truth: (facts) => explain(facts).truth };
}

const mostAnswers = 1024;

/**
 * A condition tells a few states of a few facts apart, so that it has few answers: each is worked out when it first
 * comes up, and looked up from then on. One that has many is worked out from parts that have few.
 */
function lookedUp(condition: Condition, space: FactSpace): Explain {
  const inputs = inputsOf([condition], space);
  const count = inputs.reduce((product, { states }) => product * states, 1);
  if (count > mostAnswers) return workedOut(condition, space, lookedUp);
  const workOut = workedOut(condition, space, workedOut);
  const answers: (Explained | undefined)[] = new Array(count).fill(undefined);
  return (facts) => {
    let at = 0;
    for (const input of inputs) at = at * input.states + stateOf(input, facts[input.place]);
    const known = answers[at];
    if (known !== undefined) return known;
    const answer = workOut(facts);
    answers[at] = answer;
    return answer;
  };
}

type Make = (condition: Condition, space: FactSpace) => Explain;

function workedOut(condition: Condition, space: FactSpace, make: Make = workedOut): Explain {
  switch (condition.op) {
    case "present":
      return leaf(space, condition.path, (value) => value === "present");
    case "value":
      return leaf(space, condition.path, (value) => condition.values.includes(value as string));
    case "number":
      return leaf(space, condition.path, comparisons[condition.comparison](condition.cut));
    case "not":
      return opposite(make(condition.of, space));
    case "any":
      return group(
        condition.of.map((part) => make(part, space)),
        "yes",
        "no",
      );
    case "all":
      return group(
        condition.of.map((part) => make(part, space)),
        "no",
        "yes",
      );
    case "derived":
      return derived(make(condition.speaksFor, space), make(condition.speaksAgainst, space), condition.asks, space);
  }
}

const comparisons: Record<Comparison, (cut: number) => (value: FactValue) => boolean> = {
  "<": (cut) => (value) => (value as number) < cut,
  "<=": (cut) => (value) => (value as number) <= cut,
  ">": (cut) => (value) => (value as number) > cut,
  ">=": (cut) => (value) => (value as number) >= cut,
};

function leaf(space: FactSpace, path: string, holds: (value: FactValue) => boolean): Explain {
  const place = space.placeOf(path);
  const by = [path];
  const answers = { yes: { truth: "yes", by }, no: { truth: "no", by }, unknown: { truth: "unknown", by } } as const;
  return (facts) => {
    const value = facts[place];
    if (value === undefined) return answers.unknown;
    return holds(value) ? answers.yes : answers.no;
  };
}

function opposite(explain: Explain): Explain {
  return (facts) => {
    const inner = explain(facts);
    return { truth: negate(inner.truth), by: inner.by };
  };
}

/** `any` and `all` are one thing: the first is settled by a yes, the second by a no. */
function group(parts: readonly Explain[], settling: Truth, otherwise: Truth): Explain {
  return (facts) => {
    let answer = otherwise;
    let by: readonly string[] = [];
    for (const explain of parts) {
      const one = explain(facts);
      if (one.truth === answer) by = joined(by, one.by);
      else if (one.truth === settling || answer === otherwise) {
        answer = one.truth;
        by = one.by;
      }
    }
    return { truth: answer, by };
  };
}

function derived(speaksFor: Explain, speaksAgainst: Explain, asks: readonly string[], space: FactSpace): Explain {
  const places = asks.map((path) => [path, space.placeOf(path)] as const);
  return (facts) => {
    const forIt = speaksFor(facts);
    if (forIt.truth === "yes") return forIt;
    const against = speaksAgainst(facts);
    if (against.truth === "yes") return { truth: "no", by: against.by };
    const missing = places.filter(([, place]) => facts[place] === undefined).map(([path]) => path);
    return { truth: "unknown", by: missing };
  };
}

function joined(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || a === b) return b;
  return [...new Set([...a, ...b])];
}
