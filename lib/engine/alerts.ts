import { type Compiled, compile } from "../facts/compile";
import type { Knowledge, PopulationNotice } from "../knowledge/knowledge";
import { factSpace } from "../profile/fact-paths";
import { noticesOf } from "../profile/notices";
import type { Patient } from "../profile/understand";
import { enteredPaths } from "./decide-option";
import type { DecidedAlert } from "./decision";
import type { PreparedRedFlag } from "./prepare";

interface PreparedPopulation {
  readonly population: PopulationNotice;
  readonly when: Compiled;
}

/** The groups of patients for whom the list reads differently, compiled once. */
export const preparePopulations = ({ populations }: Knowledge): readonly PreparedPopulation[] =>
  populations.map((population) => ({ population, when: compile(population.when, factSpace) }));

/** What comes before the list: red flags, then conflicting entries, populations, assumptions and old labs. */
export function alertsOf(
  patient: Patient,
  today: string,
  redFlags: readonly PreparedRedFlag[],
  populations: readonly PreparedPopulation[],
): readonly DecidedAlert[] {
  const isTrue = ({ when }: { readonly when: Compiled }) => when.truth(patient.facts) === "yes";
  const because = ({ when }: { readonly when: Compiled }) => enteredPaths(when.by(patient.facts), patient);
  const flags = redFlags.filter(isTrue).map((one): DecidedAlert => {
    const { id, severity } = one.redFlag;
    return { id: `red-flag.${id}`, kind: "red-flag", severity, because: because(one) };
  });
  const groups = populations.filter(isTrue).map((one): DecidedAlert => {
    const { id, severity } = one.population;
    return { id: `population.${id}`, kind: "population", severity, because: because(one) };
  });
  const notices = noticesOf(patient, today).map(({ kind, about, because: by }): DecidedAlert => {
    const severity = kind === "conflict" ? "warning" : "info";
    return { id: `${kind}.${about}`, kind, severity, because: by };
  });
  const conflicts = notices.filter(({ kind }) => kind === "conflict");
  const others = notices.filter(({ kind }) => kind !== "conflict");
  return [...flags, ...conflicts, ...groups, ...others];
}
