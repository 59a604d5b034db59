import type { SourceType } from "@/lib/knowledge/source";
import type { CitedPlace } from "@/lib/words/cited-places";

const typeWords: Readonly<Record<SourceType | "unsourced-claim" | "no-study", string>> = {
  "systematic-review": "Systematic review",
  "randomised-trial": "Randomised trial",
  "cohort-study": "Cohort study",
  "case-series": "Case series",
  "case-report": "Case report",
  "news-report": "News report",
  "narrative-article": "Narrative article",
  "commercial-reference-site": "Commercial reference site",
  "machine-made-digest": "Machine-made digest",
  "review-summary": "Summary of a review",
  "narrative-review": "Narrative review",
  "drug-label": "Drug label",
  regulator: "Regulator",
  guideline: "Guideline",
  "reference-work": "CitedPlace work",
  "own-rule": "Rule of our own",
  "unsourced-claim": "Claim without a source",
  "no-study": "No study found",
};

/** With a full stop, unless it ends with a mark of its own. */
export const asSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** The kind of a document or study in words. */
export function typeInWords(type: string): string {
  return (typeWords as Readonly<Record<string, string>>)[type] ?? type.replaceAll("-", " ");
}

export const readWords: Readonly<Record<CitedPlace["read"], string>> = {
  "full-text": "Full text read",
  abstract: "Abstract read",
  "secondary-report": "Read in a secondary report",
  "not-read": "Not read",
};

export const statusWords: Readonly<Record<CitedPlace["status"], string>> = {
  current: "Current",
  superseded: "Superseded",
  corrected: "Corrected",
  retracted: "Retracted",
  "retracted-and-replaced": "Retracted and replaced",
  unknown: "Not known",
};

/** The statuses that a reader must see wherever the source is cited. */
export const isMarkedStatus = (status: CitedPlace["status"]): boolean => status !== "current" && status !== "unknown";

export const layerWords: Readonly<Record<CitedPlace["layer"], string>> = {
  documents: "One of the five documents",
  safety: "Safety layer",
};
