import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import { combine, groupsOf } from "./combine";
import { ownComplaints } from "./complaints";
import { flagsAt, noFacts, setFacts } from "./components";
import { isReadAsMeant } from "./entry";
import { safetyRankOf } from "./expected";
import { type ComponentStates, type Limits, spread } from "./explore";
import { degreesOf, evidenceKey, outcomeKey, outcomeOf } from "./outcomes";
import { type Case, height, isUnder18, type Trials } from "./trial";

/**
 * Every combination of what the parts can come to, with every complaint, the gate open and closed.
 * @throws when the parts together come to something else than the whole: then the option was taken apart wrongly.
 */
export function checkCombinations(
  option: Option,
  parts: readonly ComponentStates[],
  limits: Limits,
  { attempt, report }: Trials,
): readonly Case[] {
  const groups = groupsOf(parts);
  const atoms = parts.flatMap(({ component }) => component.atoms);
  const statements = option.statements.length;
  return spread(combine(parts, statements), limits.combinations).flatMap(({ outcome, picks }) => {
    const facts = noFacts();
    setFacts(facts, groups, picks);
    const whole = outcomeOf(atoms, degreesOf(atoms, facts), flagsAt(groups, picks), statements);
    if (outcomeKey(whole) !== outcomeKey(outcome)) throw new Error(`${option.id} cannot be taken apart in this way`);
    return ownComplaints(option, outcome.flags).map((complaint) => {
      const patient = { groups, picks, facts, outcome, complaint };
      const tried = attempt(patient);
      const turned = { ...complaint, indications: complaint.indications.toReversed() };
      const { tiers } = attempt({ ...patient, complaint: turned });
      if (tiers[0] !== tried.tiers[0]) report("order", patient, tried.tiers[0], tiers[0]);
      if (!isReadAsMeant(option, patient)) report("entry", patient, "the facts that were meant", "other facts");
      return { ...patient, ...tried };
    });
  });
}

/** Two patients of whom the second is less safe and stands higher. */
export interface Rise {
  readonly better: Case;
  readonly worse: Case;
}

/** With the same evidence, complaint, age and gate, less safety never stands higher. Returns those in which it does. */
export function risesWithDanger(cases: readonly Case[]): readonly Rise[] {
  const bySituation = new Map<string, (Case | undefined)[]>();
  for (const one of cases) {
    const key = `${evidenceKey(one.outcome)} ${one.complaint.key} ${isUnder18(one.outcome.flags)}`;
    const byRank = bySituation.get(key) ?? [undefined, undefined, undefined];
    byRank[safetyRankOf(one.outcome)] ??= one;
    bySituation.set(key, byRank);
  }
  return [...bySituation.values()].flatMap((byRank) => {
    const inOrder = byRank.filter((one) => one !== undefined);
    return inOrder.slice(1).flatMap((worse, at): readonly Rise[] => {
      const better = inOrder[at] as Case;
      const isHigher = worse.tiers.some((tier, gate) => height(tier) < height(better.tiers[gate] as Tier));
      return isHigher ? [{ better, worse }] : [];
    });
  });
}
