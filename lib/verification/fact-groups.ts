import { type Condition, leavesOf } from "../facts/condition";
import { withEntryAt } from "../profile/entries";
import { factSpace } from "../profile/fact-paths";
import type { Profile } from "../profile/schema";
import { canonicalUnit, labOf } from "../profile/units";
import type { LabId } from "../profile/vocabulary/labs";
import { flag } from "./complaints";
import type { FactGroup, FactState, Reading } from "./fact-state";
import { personStates, vitaminDStates } from "./linked-facts";
import { comparisonsOf, markOf, numbersOf } from "./numbers";

const linked = {
  person: ["age", "sex", "pregnancy", "findings.severe-pregnancy-symptoms"],
  kidney: ["labs.egfr", "labs.creatinine"],
  vitaminD: ["vitaminDStatus", "labs.vitamin-d-25oh"],
} as const;

/** Every group of facts that an option reads or that decides about its indications, each with all its states. */
export function factGroupsOf(conditions: readonly Condition[], flags: number): readonly FactGroup[] {
  const paths = new Set(conditions.flatMap(leavesOf).map(({ path }) => path));
  const reading = { conditions, paths, flags };
  const isWithCreatinine = paths.has("labs.creatinine");
  const person = [...linked.person, ...(isWithCreatinine ? linked.kidney : [])].filter((path) => paths.has(path));
  const vitaminD = linked.vitaminD.filter((path) => paths.has(path));
  const flagged = Object.keys(flagOfPath).filter((path) => (flags & flagOf(path)) !== 0);
  const apart = new Set<string>([...person, ...vitaminD]);
  const single = [...new Set([...paths, ...flagged])].filter((path) => !apart.has(path));
  return [
    groupOf(person, distinct(personStates(reading, person), person, reading)),
    groupOf(vitaminD, distinct(vitaminDStates(reading, vitaminD), vitaminD, reading)),
    ...single.map((path) => groupOf([path], statesOf(path, reading))),
  ].filter(({ states }) => states.length > 1);
}

const flagOfPath: Readonly<Record<string, number>> = {
  "conditions.als": flag.als,
  "conditions.fibromyalgia": flag.fibromyalgia,
};
const flagOf = (path: string): number => flagOfPath[path] ?? 0;

const groupOf = (paths: readonly string[], states: readonly FactState[]): FactGroup => ({
  paths,
  places: paths.map(factSpace.placeOf),
  states,
});

/** Of states that the option cannot tell apart, the first. */
function distinct(states: readonly FactState[], paths: readonly string[], reading: Reading): readonly FactState[] {
  const comparisons = paths.map((path) => comparisonsOf(reading.conditions, path));
  const byKey = new Map<string, FactState>();
  for (const { values, flags, enter } of states) {
    const marks = values.map((value, at) =>
      typeof value === "number" ? markOf(value, comparisons[at] ?? []) : String(value),
    );
    const state = { values, enter, flags: flags & reading.flags };
    const key = `${marks.join()} ${state.flags}`;
    if (!byKey.has(key)) byKey.set(key, state);
  }
  return [...byKey.values()];
}

/** The states of a fact that stands alone: not known, and each value that the option tells apart. */
function statesOf(path: string, { conditions }: Reading): readonly FactState[] {
  const [group = "", id = ""] = path.split(".");
  if (path === "region") {
    return (["other", "uk", "us"] as const).map((region) => ({
      values: [region],
      flags: 0,
      enter: (profile) => ({ ...profile, region }),
    }));
  }
  const unknown: FactState = { values: [undefined], flags: 0, enter: (profile) => profile };
  if (group === "labs") {
    const unit = canonicalUnit(id as LabId);
    const numbers = numbersOf(comparisonsOf(conditions, path), labOf(id as LabId).units[0]);
    return [
      unknown,
      ...numbers.map((value) => ({
        values: [value],
        flags: 0,
        enter: (profile: Profile) => withEntryAt(profile, path, { value, unit }),
      })),
    ];
  }
  const entered = (presence: "absent" | "present"): FactState => ({
    values: [presence],
    flags: presence === "present" ? flagOf(path) : 0,
    enter: (profile) => withEntryAt(profile, path, presence),
  });
  return [entered("absent"), unknown, entered("present")];
}
