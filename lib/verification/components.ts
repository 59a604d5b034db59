import type { FactValue, FactValues } from "../facts/fact-space";
import { factSpace } from "../profile/fact-paths";
import type { Atom } from "./atoms";
import type { FactGroup, FactState } from "./fact-state";
import { drawing } from "./seeded";

/** Facts and the conditions that read them; no condition reads facts of two components. */
export interface Component {
  readonly groups: readonly FactGroup[];
  readonly atoms: readonly Atom[];
}

/** One state of a component: which of its states each group is in. */
export type Picks = readonly number[];

/** Divides an option into the smallest parts that share no fact. */
export function componentsOf(groups: readonly FactGroup[], atoms: readonly Atom[]): readonly Component[] {
  const isRead = (group: FactGroup, atom: Atom) => group.paths.some((path) => atom.paths.includes(path));
  return atoms.reduce<readonly Component[]>(
    (components, atom) => {
      const linked = components.filter((one) => one.groups.some((group) => isRead(group, atom)));
      const joined = {
        groups: linked.flatMap((one) => one.groups),
        atoms: [...linked.flatMap((one) => one.atoms), atom],
      };
      return [...components.filter((one) => !linked.includes(one)), joined];
    },
    groups.map((group) => ({ groups: [group], atoms: [] })),
  );
}

/** How many states a component has. */
export const sizeOf = ({ groups }: Pick<Component, "groups">): number =>
  groups.reduce((product, { states }) => product * states.length, 1);

export const stateAt = (group: FactGroup, picks: Picks, at: number): FactState =>
  group.states[picks[at] as number] as FactState;

export const flagsAt = (groups: readonly FactGroup[], picks: Picks): number =>
  groups.reduce((flags, group, at) => flags | stateAt(group, picks, at).flags, 0);

/** Writes a component's state into the facts. */
export function setFacts(facts: FactValue[], groups: readonly FactGroup[], picks: Picks): void {
  groups.forEach((group, at) => {
    const { values } = stateAt(group, picks, at);
    group.places.forEach((place, index) => {
      facts[place] = values[index];
    });
  });
}

export const noFacts = (): FactValue[] => new Array<FactValue>(factSpace.paths.length).fill(undefined);

/** The facts and picks are written over from visit to visit. */
export type Visit = (picks: Picks, facts: FactValues) => void;

/** Visits every state of a component once. */
export function walk({ groups }: Pick<Component, "groups">, visit: Visit): void {
  const facts = noFacts();
  const picks = groups.map(() => 0);
  setFacts(facts, groups, picks);
  for (;;) {
    visit(picks, facts);
    let at = 0;
    while (at < groups.length) {
      const group = groups[at] as FactGroup;
      const next = ((picks[at] as number) + 1) % group.states.length;
      picks[at] = next;
      setGroup(facts, group, next);
      if (next > 0) break;
      at += 1;
    }
    if (at === groups.length) return;
  }
}

/** Visits that many states, drawn with a seed. */
export function sample({ groups }: Pick<Component, "groups">, draws: number, seed: number, visit: Visit): void {
  const facts = noFacts();
  const draw = drawing(seed);
  for (let count = 0; count < draws; count++) {
    const picks = groups.map(({ states }) => draw(states.length));
    setFacts(facts, groups, picks);
    visit(picks, facts);
  }
}

function setGroup(facts: FactValue[], { places, states }: FactGroup, pick: number): void {
  const { values } = states[pick] as FactState;
  for (let index = 0; index < places.length; index++) facts[places[index] as number] = values[index];
}
