import type { RelevantOption } from "../words/assessment";
import { complaintOf } from "./complaints";
import type { Cite } from "./source-list";
import { dependsOnMore, fromOthers, whatWeKnow } from "./what-we-know";

/** A sentence or two for the patient, with the numbers of their sources on this handout. */
export interface Line {
  readonly text: string;
  readonly sources: readonly number[];
}

export interface HandoutOption {
  readonly id: string;
  readonly name: string;
  readonly whatItIs: Line;
  readonly whatWeKnow: readonly Line[];
  readonly inStudies: readonly Line[];
  readonly watchFor: readonly Line[];
  readonly stopAndCall: readonly Line[];
  readonly askAbout: readonly Line[];
}

/** A cited text of the assessment, with the numbers of this handout. */
export const lineWith =
  (cite: Cite) =>
  ({ text, citations }: { readonly text: string; readonly citations: readonly number[] }): Line => ({
    text,
    sources: cite(citations),
  });

/** An option as the patient is told of it. */
export function describe(option: RelevantOption, cite: Cite): HandoutOption {
  const { id, patient } = option;
  const line = lineWith(cite);
  return {
    id,
    name: nameOnPaper(option),
    whatItIs: line(patient.whatItIs),
    whatWeKnow: knownOf(option, cite),
    inStudies: patient.howStudied === undefined ? [] : [line(patient.howStudied)],
    watchFor: patient.watchFor.map(line),
    stopAndCall: patient.stopAndCall.map(line),
    askAbout: patient.askAbout.map(line),
  };
}

/** The fixed phrase for its certainty and direction, and whether the people in the studies were others. */
function knownOf(option: RelevantOption, cite: Cite): readonly Line[] {
  const { indication, direction, certainty, directness, evidence, summaryCitations } = option;
  const placing = evidence.find(({ status }) => status === "places");
  const isOpen = direction === "unknown" && evidence.some(({ status }) => status === "unknown");
  if (placing === undefined || indication === null || isOpen) {
    return [{ text: dependsOnMore, sources: cite(evidence.flatMap(({ citations }) => citations)) }];
  }
  const sources = cite(summaryCitations);
  const phrase = { text: whatWeKnow(direction, certainty, complaintOf(indication)), sources };
  const isFromOthers = directness === "indirect" && !["no-study", "unsourced-claim"].includes(placing.design);
  return isFromOthers ? [phrase, { text: fromOthers, sources }] : [phrase];
}

/** Why an option is not for this patient: what contraindicates it, or that it does more harm than good. */
export function reasonsOf(option: RelevantOption, cite: Cite): readonly Line[] {
  const reasons = option.warnings.flatMap(({ notForYou, citations }) =>
    notForYou === undefined ? [] : [{ text: notForYou, sources: cite(citations) }],
  );
  if (reasons.length > 0) return reasons;
  return [...knownOf(option, cite).slice(0, 1), lineWith(cite)(option.patient.whatItIs)];
}

/** What an option is called on paper. */
export const nameOnPaper = ({ patient }: RelevantOption): string => patient.name;
