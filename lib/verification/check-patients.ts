import type { Option } from "../knowledge/option";
import type { Atom } from "./atoms";
import { groupsOf } from "./combine";
import { ownComplaints } from "./complaints";
import { flagsAt, noFacts, setFacts, type Visit, walk } from "./components";
import type { ComponentStates, Limits } from "./explore";
import type { FactGroup } from "./fact-state";
import { favourable } from "./favourable";
import { degreesOf, outcomeOf } from "./outcomes";
import { drawing } from "./seeded";
import type { Trials } from "./trial";

/** Every whole patient that an option tells apart, nothing taken apart. */
export function checkEveryPatient(option: Option, parts: readonly ComponentStates[], trying: Trials): void {
  const groups = groupsOf(parts);
  walk({ groups }, visiting(option, parts, groups, trying));
}

/** Whole patients drawn with a seed, mostly well, so that few things at a time decide. */
export function checkDrawnPatients(
  option: Option,
  parts: readonly ComponentStates[],
  limits: Limits,
  trying: Trials,
): void {
  const groups = groupsOf(parts);
  const well = option.statements.map((_one, statement) => parts.flatMap((part) => favourable(part, statement).picks));
  const visit = visiting(option, parts, groups, trying);
  const draw = drawing(limits.seed);
  const facts = noFacts();
  for (let count = 0; count < limits.drawn; count++) {
    const start = well[draw(well.length)] ?? [];
    const picks = groups.map(({ states }, at) => (draw(8) === 0 ? draw(states.length) : (start[at] ?? 0)));
    setFacts(facts, groups, picks);
    visit(picks, facts);
  }
}

function visiting(
  option: Option,
  parts: readonly ComponentStates[],
  groups: readonly FactGroup[],
  { attempt }: Trials,
): Visit {
  const atoms: readonly Atom[] = parts.flatMap(({ component }) => component.atoms);
  return (picks, facts) => {
    const flags = flagsAt(groups, picks);
    const outcome = outcomeOf(atoms, degreesOf(atoms, facts), flags, option.statements.length);
    for (const complaint of ownComplaints(option, flags)) attempt({ groups, picks, facts, outcome, complaint });
  };
}
