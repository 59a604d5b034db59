import { type GivenReview, type Review, wholeReview } from "./review";

/** What kind of document a source is. */
export type SourceType =
  | "systematic-review"
  | "randomised-trial"
  | "cohort-study"
  | "case-series"
  | "case-report"
  | "news-report"
  | "narrative-article"
  | "commercial-reference-site"
  | "machine-made-digest"
  | "review-summary"
  | "narrative-review"
  | "drug-label"
  | "regulator"
  | "guideline"
  | "reference-work"
  | "own-rule";

/** What somebody has read of it. Less than the full text lowers certainty, and is shown. */
export type Read = "full-text" | "abstract" | "secondary-report" | "not-read";

export type CitationStatus =
  | "current"
  | "superseded"
  | "corrected"
  | "retracted"
  | "retracted-and-replaced"
  | "unknown";

/**
 * What became of a claim: `used` supports a statement or warning; `shown-as-unsupported` is answered because patients
 * bring it; `overridden` is contradicted by a better source; `background` and `out-of-scope` say why.
 */
export type Disposition = "used" | "shown-as-unsupported" | "overridden" | "background" | "out-of-scope";

/** One atomic thing that a document says, paraphrased. */
export interface Claim {
  /** The document's own heading above the claim: its locator. */
  readonly section: string;
  /** The claim in our words. */
  readonly text: string;
  readonly disposition: Disposition;
  /** Why it has that disposition; for `overridden`, the better source is named. */
  readonly because: string;
}

export interface SourceEntry<Id extends string = string, ClaimId extends string = string> extends Review {
  readonly id: Id;
  /** `documents`: one of the five on which the list of options rests; `safety`: the layer added to them. */
  readonly layer: "documents" | "safety";
  readonly type: SourceType;
  readonly title: string;
  /** As printed: `Tan J, Zhu R, Li Y, et al.`; a body's name where there is no person. */
  readonly authors: string;
  /** Journal, publisher or site, with volume and pages where known. */
  readonly publishedIn: string;
  /** Year of publication, where one is printed. */
  readonly year?: number;
  readonly pmid?: string;
  readonly doi?: string;
  readonly url?: string;
  /** Who paid, as the document says; `not stated` where it does not, `not read` where we could not see. */
  readonly funding: string;
  /** Until when its evidence was searched or collected, where it says so. */
  readonly evidenceUpTo?: string;
  readonly read: Read;
  readonly status: CitationStatus;
  /** What a reader must know about the status, where it is not `current`. */
  readonly statusNote?: string;
  /** The day the status was looked up, ISO 8601. */
  readonly statusCheckedOn: string;
  readonly appraisal: { readonly goodFor: string; readonly notGoodFor: string };
  /** Every claim of one of the five documents; other sources have none. */
  readonly claims?: Readonly<Record<ClaimId, Claim>>;
}

/** A source as its file says it. */
type SourceFile<Id extends string, ClaimId extends string> = Omit<SourceEntry<Id, ClaimId>, keyof Review> & GivenReview;

/** Reads a source's file, and keeps its id and the ids of its claims for the citations. */
export const defineSource = <const Id extends string, const ClaimId extends string = never>(
  file: SourceFile<Id, ClaimId>,
): SourceEntry<Id, ClaimId> => ({ ...file, ...wholeReview(file, "Entered and appraised.") });
