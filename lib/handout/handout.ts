import type { Assessment } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";
import { avoidable, choosable, type HandoutChoices } from "./choices";
import { complaintsInWords } from "./complaints";
import { conflictsOf } from "./conflicts";
import { emergencyCall, notYet, toldFirst } from "./fixed-words";
import { handoutCode } from "./handout-code";
import { describe, type HandoutOption, type Line, lineWith, nameOnPaper, reasonsOf } from "./option-lines";
import { type Cite, type HandoutSource, startSources } from "./source-list";

/** What is printed: a value that the page shows and adds nothing to. */
export interface Handout {
  readonly title: string;
  /** Said above the options: for children, in pregnancy, before a work-up. */
  readonly first: readonly Line[];
  readonly options: readonly HandoutOption[];
  readonly together: readonly { readonly names: readonly string[]; readonly line: Line }[];
  readonly notForYou: readonly { readonly id: string; readonly name: string; readonly because: readonly Line[] }[];
  readonly note: string;
  readonly urgent: readonly Line[];
  readonly emergencyCall: string;
  readonly whoToCall: string;
  readonly sources: readonly HandoutSource[];
  /** ISO dates: printed, last reviewed, and the first day on which a review of what is printed is due. */
  readonly madeOn: string;
  readonly reviewedOn: string;
  readonly reviewDueOn: string | undefined;
  readonly knowledgeVersion: string;
  readonly code: string;
}

/** The handout of an assessment, in the patient's words. `madeOn` is an ISO date. */
export function handoutOf(assessment: Assessment, choices: HandoutChoices, madeOn: string): Handout {
  const { cite, sources } = startSources(assessment);
  const chosen = choosable(assessment).filter(({ id }) => choices.options.includes(id));
  const refused = avoidable(assessment).filter(({ id }) => choices.notForYou.includes(id));
  const complaints = complaintsInWords(assessment.profile.derived.indications);
  const names = new Map(assessment.options.filter(isRelevantOption).map((option) => [option.id, nameOnPaper(option)]));
  const lines = {
    first: firstOf(assessment, cite),
    options: chosen.map((option) => describe(option, cite)),
    together: conflictsOf(assessment, choices.options).map(({ options, inPatientWords, citations }) => ({
      names: options.map((id) => names.get(id) ?? id),
      line: { text: inPatientWords, sources: cite(citations) },
    })),
    notForYou: refused.map((option) => ({
      id: option.id,
      name: nameOnPaper(option),
      because: reasonsOf(option, cite),
    })),
    urgent: assessment.urgentSigns.map(lineWith(cite)),
  };
  const [reviewDueOn] = [...chosen, ...refused].map((option) => option.reviewDueOn).sort();
  return {
    title: `Your options for ${complaints}`,
    ...lines,
    note: choices.note.trim(),
    emergencyCall: emergencyCall[assessment.profile.region ?? "other"],
    whoToCall: choices.whoToCall.trim(),
    sources: sources(),
    madeOn,
    reviewedOn: assessment.knowledge.reviewedOn,
    reviewDueOn,
    knowledgeVersion: assessment.knowledge.version,
    code: handoutCode(assessment),
  };
}

function firstOf({ gate, alerts }: Assessment, cite: Cite): readonly Line[] {
  const redFlags = alerts.filter(({ kind }) => kind === "red-flag").flatMap(({ citations }) => citations);
  const closed = gate.closed ? [{ text: notYet, sources: cite(redFlags) }] : [];
  const groups = alerts.flatMap((alert) => {
    const text = toldFirst(alert);
    return text === undefined ? [] : [{ text, sources: cite(alert.citations) }];
  });
  return [...closed, ...groups];
}
