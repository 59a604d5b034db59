import type { FactValue, FactValues } from "../facts/fact-space";
import type { Profile } from "../profile/schema";
import { type Component, flagsAt, type Picks, sample, sizeOf, stateAt, type Visit, walk } from "./components";
import { degreeOf } from "./degree";
import type { FactGroup } from "./fact-state";
import { degreesOf, type FlaggedOutcome, outcomeKey, outcomeOf } from "./outcomes";

/** An outcome with the first state that came to it. */
export interface Found {
  readonly outcome: FlaggedOutcome;
  readonly picks: Picks;
}

/** What all states of a component come to. */
export interface ComponentStates {
  readonly component: Component;
  readonly isSampled: boolean;
  /** Visits its states again: all of them, or the same sample. */
  readonly each: (visit: Visit) => void;
  /** Each outcome once. */
  readonly outcomes: readonly Found[];
  /** Each combination of the conditions' truths once: finer than the outcomes. */
  readonly vectors: readonly Found[];
  /** States in which the two readings of a condition differ. */
  readonly misread: readonly { readonly picks: Picks; readonly expected: string; readonly found: string }[];
}

export interface Limits {
  /** The most states of one component that are all tried; above, a sample is drawn. */
  readonly component: number;
  /** The most whole patients of one option that are all tried, beside the components. */
  readonly patients: number;
  /** The most combinations of what the parts come to that are tried. */
  readonly combinations: number;
  /** The most pairs of two parts' truths that are tried for each statement. */
  readonly pairs: number;
  /** How many whole patients are drawn where not all are tried. */
  readonly drawn: number;
  /** The most whole answers that are written. */
  readonly answers: number;
  readonly seed: number;
}

export const defaultLimits: Limits = {
  component: 2_000_000,
  patients: 250_000,
  combinations: Number.POSITIVE_INFINITY,
  pairs: Number.POSITIVE_INFINITY,
  drawn: 2_000,
  answers: 10_000,
  seed: 20261122,
};

const fewMisread = 3;

/** So many of them, from all over the list. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_one, at) => items[Math.floor((at * items.length) / most)] as T);

/** Tries every state of a component, or a sample where there are too many. */
export function explore(component: Component, statements: number, limits: Limits): ComponentStates {
  const { atoms, groups } = component;
  const isSampled = sizeOf(component) > limits.component;
  const each = (one: Visit) =>
    isSampled ? sample(component, limits.component, limits.seed, one) : walk(component, one);
  const outcomes = new Map<string, Found>();
  const vectors = new Map<string, Found>();
  const misread: ComponentStates["misread"][number][] = [];

  function visit(picks: Picks, facts: FactValues) {
    const flags = flagsAt(groups, picks);
    const degrees = degreesOf(atoms, facts);
    const wrong = atoms.findIndex(({ truth }, at) => degreeOf[truth(facts)] !== degrees[at]);
    if (wrong >= 0 && misread.length < fewMisread) {
      const words = ["no", "unknown", "yes"];
      const found = atoms[wrong]?.truth(facts) ?? "";
      misread.push({ picks: [...picks], expected: words[degrees[wrong] ?? 0] ?? "", found });
    }
    const vector = `${degrees.join("")} ${flags}`;
    if (vectors.has(vector)) return;
    const found = { outcome: outcomeOf(atoms, degrees, flags, statements), picks: [...picks] };
    vectors.set(vector, found);
    const key = outcomeKey(found.outcome);
    if (!outcomes.has(key)) outcomes.set(key, found);
  }

  each(visit);
  return { component, isSampled, each, outcomes: [...outcomes.values()], vectors: [...vectors.values()], misread };
}

/** The patient that a clinician would have entered for these states. */
export function profileOf(
  groups: readonly FactGroup[],
  picks: Picks,
  presentations: Profile["presentations"],
): Profile {
  const start: Profile = { age: 45, ...(presentations === undefined ? {} : { presentations }) };
  return groups.reduce((profile, group, at) => stateAt(group, picks, at).enter(profile), start);
}

/** The facts with the values of another state of one group. */
export function withState(facts: FactValues, { places, states }: FactGroup, state: number): FactValue[] {
  const changed = [...facts];
  places.forEach((place, at) => {
    changed[place] = states[state]?.values[at];
  });
  return changed;
}
