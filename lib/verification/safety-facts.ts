import { type Condition, leavesOf } from "../facts/condition";
import type { Atom } from "./atoms";
import type { Picks } from "./components";
import type { Degree } from "./degree";
import { type SafetyRank, safetyRankOf } from "./expected";
import { type ComponentStates, withState } from "./explore";
import { degreesOf, type FlaggedOutcome, outcomeOf } from "./outcomes";

/** The facts that a condition reads as dangers, and those whose absence is the danger. */
export function polarityOf(condition: Condition, isNegated = false): Polarity {
  switch (condition.op) {
    case "not":
      return polarityOf(condition.of, !isNegated);
    case "all":
    case "any":
      return condition.of.map((part) => polarityOf(part, isNegated)).reduce(both, nothing);
    case "derived":
      return polarityOf(condition.speaksFor, isNegated);
    default: {
      const paths = leavesOf(condition).map(({ path }) => path);
      return isNegated ? { dangers: [], absences: paths } : { dangers: paths, absences: [] };
    }
  }
}

interface Polarity {
  readonly dangers: readonly string[];
  readonly absences: readonly string[];
}

const nothing: Polarity = { dangers: [], absences: [] };
const both = (a: Polarity, b: Polarity): Polarity => ({
  dangers: [...a.dangers, ...b.dangers],
  absences: [...a.absences, ...b.absences],
});

const isSafety = ({ role }: Atom) => role.kind === "contraindication" || role.kind === "caution";

/** The yes/no facts that can only make an option less safe; and those left out since their absence counts as well. */
export function safetyFactsOf(atoms: readonly Atom[]) {
  const { dangers, absences } = atoms
    .filter(isSafety)
    .map(({ condition }) => polarityOf(condition))
    .reduce(both, nothing);
  const isPresence = (path: string) => /^(conditions|medications|taking|findings)\./.test(path);
  const paths = [...new Set(dangers)].filter(isPresence);
  return {
    paths: paths.filter((path) => !absences.includes(path)),
    leftOut: [...new Set(absences)].filter(isPresence),
  };
}

type SafetyFacts = Pick<FlaggedOutcome, "contraindication" | "isCautioned">;

/** A fact that would make an option safer by becoming unknown or present, in these states of a part. */
export interface Relief {
  readonly path: string;
  readonly picks: Picks;
  /** What the rest of the patient has to come to for it. */
  readonly rests: readonly SafetyFacts[];
}

const everyRest: readonly SafetyFacts[] = ([0, 1, 2] as const).flatMap((contraindication) =>
  [false, true].map((isCautioned) => ({ contraindication, isCautioned })),
);

export const isSameSafety = (a: SafetyFacts, b: SafetyFacts): boolean =>
  a.contraindication === b.contraindication && a.isCautioned === b.isCautioned;

const rankWith = (own: SafetyFacts, rest: SafetyFacts): SafetyRank =>
  safetyRankOf({
    contraindication: Math.max(own.contraindication, rest.contraindication) as Degree,
    isCautioned: own.isCautioned || rest.isCautioned,
    evidence: [],
  });

const rises = (ranks: readonly SafetyRank[]) => ranks.some((rank, step) => rank < (ranks[step - 1] ?? 0));

/**
 * Takes each safety fact of a part from absent to not known to present, in every state of the others and with whatever
 * the rest of the patient may come to. Returns where the option would become safer.
 */
export function reliefsIn(part: ComponentStates, paths: readonly string[]): readonly Relief[] {
  const { groups, atoms } = part.component;
  const safety = atoms.filter(isSafety);
  const moving = groups.flatMap((group, at) => {
    const [path = ""] = group.paths;
    return group.paths.length === 1 && paths.includes(path) ? [{ path, group, at }] : [];
  });
  const reliefs = new Map<string, Relief>();
  if (moving.length === 0) return [];
  part.each((picks, facts) => {
    for (const { path, group, at } of moving) {
      if (picks[at] !== 0) continue;
      const steps = group.states.map((_state, state) =>
        outcomeOf(safety, degreesOf(safety, withState(facts, group, state)), 0, 0),
      );
      const key = `${path} ${steps.map(({ contraindication, isCautioned }) => `${contraindication}${isCautioned}`)}`;
      if (reliefs.has(key)) continue;
      const rests = everyRest.filter((rest) => rises(steps.map((step) => rankWith(step, rest))));
      reliefs.set(key, { path, picks: [...picks], rests });
    }
  });
  return [...reliefs.values()].filter(({ rests }) => rests.length > 0);
}
