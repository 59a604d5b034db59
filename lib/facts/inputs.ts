import type { Condition } from "./condition";
import { leavesOf } from "./condition";
import type { FactSpace, FactValue } from "./fact-space";
import { type Boundary, boundariesOf } from "./intervals";

/** A fact that conditions read, and what they tell apart in it: unknown, named values or stretches of numbers. */
export interface Input {
  readonly place: number;
  /** How many states there are. */
  readonly states: number;
  readonly names: readonly string[];
  readonly boundaries: readonly Boundary[];
}

/** Every fact that these conditions read or ask for, each once. */
export function inputsOf(conditions: readonly Condition[], space: FactSpace): readonly Input[] {
  const leaves = conditions.flatMap(leavesOf);
  const paths = new Set([...leaves.map(({ path }) => path), ...conditions.flatMap(asksOf)]);
  return [...paths].map((path) => {
    const named = leaves.flatMap((leaf) => (leaf.path === path ? namesOf(leaf) : []));
    const names = [...new Set(named)];
    const boundaries = boundariesOf(conditions, path);
    return { place: space.placeOf(path), states: Math.max(names.length, boundaries.length) + 2, names, boundaries };
  });
}

function namesOf(leaf: ReturnType<typeof leavesOf>[number]): readonly string[] {
  if (leaf.op === "present") return ["present"];
  return leaf.op === "value" ? leaf.values : [];
}

function asksOf(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(asksOf);
    case "not":
      return asksOf(condition.of);
    case "derived":
      return [...condition.asks, ...asksOf(condition.speaksFor), ...asksOf(condition.speaksAgainst)];
    default:
      return [];
  }
}

/** The state of a fact: 0 when it is unknown, else one for each named value and one for all others, or a stretch. */
export function stateOf({ names, boundaries }: Input, value: FactValue): number {
  if (value === undefined) return 0;
  if (typeof value === "number") {
    let passed = 1;
    for (const { cut, isCutBelow } of boundaries) if (value > cut || (value === cut && !isCutBelow)) passed++;
    return passed;
  }
  let state = 1;
  for (const name of names) {
    if (name === value) return state;
    state++;
  }
  return state;
}
