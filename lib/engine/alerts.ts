import type { Compiled } from "../facts/compile";
import { compile } from "../facts/compile";
import type { Knowledge, PopulationNotice } from "../knowledge/knowledge";
import { factSpace } from "../profile/fact-paths";
import { noticesOf } from "../profile/notices";
import type { Patient } from "../profile/understand";
import type { Alert } from "./assessment";
import type { PreparedRedFlag } from "./prepare";
import type { ReferenceList } from "./references";

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
  noticeCites: Knowledge["noticeCites"],
  references: ReferenceList,
): readonly Alert[] {
  const entered = (compiled: Compiled) => [...new Set(compiled.explain(patient.facts).by.map(patient.enteredAs))];
  const isTrue = ({ when }: { readonly when: Compiled }) => when.truth(patient.facts) === "yes";
  const flags = redFlags.filter(isTrue).map(({ redFlag: { id, severity, message, cites }, when }) => ({
    id: `red-flag.${id}`,
    kind: "red-flag" as const,
    severity,
    message,
    because: entered(when),
    citations: references.cite(cites),
  }));
  const groups = populations.filter(isTrue).map(({ population: { id, severity, message, cites }, when }) => ({
    id: `population.${id}`,
    kind: "population" as const,
    severity,
    message,
    because: entered(when),
    citations: references.cite(cites),
  }));
  const notices = noticesOf(patient, today).map(({ kind, about, message, because }) => ({
    id: `${kind}.${about}`,
    kind,
    severity: kind === "conflict" ? ("warning" as const) : ("info" as const),
    message,
    because,
    citations: references.cite(noticeCites[`${kind}.${about}`] ?? noticeCites.otherwise),
  }));
  const conflicts = notices.filter(({ kind }) => kind === "conflict");
  const others = notices.filter(({ kind }) => kind !== "conflict");
  return [...flags, ...conflicts, ...groups, ...others];
}
