import { type Citation, sourceOf } from "./citation";
import type { Combination } from "./combination";
import type { Knowledge } from "./knowledge";
import type { Listed, Option, Said, Warning } from "./option";
import type { SourceEntry } from "./source";

const saidIn = (listed: Listed<Said>): readonly Said[] => ("none" in listed ? [listed.none] : listed);

function warningsCites(listed: Listed<Warning>): readonly Citation[] {
  return "none" in listed ? listed.none.cites : listed.flatMap(({ cites }) => cites);
}

/** Every citation in an option's file. */
export function citationsOf(option: Option): readonly Citation[] {
  const { patient, statements, contraindications, precautions, interactions, adverseEffects } = option;
  const said = [
    ...saidIn(option.doseAsStudied),
    ...saidIn(option.monitoring),
    patient.whatItIs,
    patient.howStudied,
    ...saidIn(patient.watchFor),
    ...saidIn(patient.stopAndCall),
    ...patient.askAbout,
  ];
  return [
    ...statements.flatMap(({ cites }) => cites),
    ...[contraindications, precautions, interactions, adverseEffects].flatMap(warningsCites),
    ...said.flatMap(({ cites }) => cites),
  ];
}

/** Every citation of a combination, with those about one option of it. */
export const citationsOfCombination = ({ cites, parts }: Combination): readonly Citation[] => [
  ...cites,
  ...Object.values(parts ?? {}).flatMap((part) => part.cites),
];

/** Every source that is cited anywhere, the five documents first, each once. */
export function citedSources(knowledge: Knowledge): readonly SourceEntry[] {
  const { documents, options, redFlags, populations, combinations, upperLimits, noticeCites } = knowledge;
  const citations = [
    ...options.flatMap(citationsOf),
    ...redFlags.flatMap(({ cites }) => cites),
    ...populations.flatMap(({ cites }) => cites),
    ...combinations.flatMap(citationsOfCombination),
    ...upperLimits.flatMap(({ cites }) => cites),
    ...Object.values(noticeCites).flat(),
  ];
  return [...new Set([...documents, ...citations.map(sourceOf)])];
}

/** Which options cite a claim of a document. */
export function usersOfClaim(options: readonly Option[], sourceId: string, claimId: string): readonly string[] {
  const citation = `${sourceId}@${claimId}`;
  return options.filter((option) => citationsOf(option).some((one) => one === citation)).map(({ id }) => id);
}
