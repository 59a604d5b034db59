import { z } from "zod";
import type { Decision } from "../engine/decision";
import type { Profile } from "../profile/schema";
import { profileSchema } from "../profile/schema";
import type { Assessment } from "../words/assessment";
import type { CaseAccess } from "./access";
import { type Comparison, comparisonSchema } from "./compare-visits";
import type { DecisionContent, DecisionOutcome, ReasonCode } from "./decision";
import { longestLabel } from "./label-length";

/** The pseudonymous label of a case. */
export const labelSchema = z
  .string({ error: "is needed" })
  .trim()
  .min(1, "is needed")
  .max(longestLabel, `may have ${longestLabel} characters`);

/** A visit as it is sent: the profile, and the names that were picked for its medicines ("Warfarin"). */
export const visitInputSchema = z.strictObject({
  profile: profileSchema,
  products: z.array(z.string().max(100)).max(100).default([]),
});

/** A person as others see them in a case. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A case as the list shows it. */
export interface CaseEntry {
  readonly id: string;
  readonly label: string;
  /** The last visit's patient in shorthand: `71 · F · night cramps · warfarin`. */
  readonly patient: string;
  readonly isArchived: boolean;
  readonly owner: Person;
  readonly relation: "owner" | CaseAccess;
  readonly visitCount: number;
  /** ISO 8601, to the second, in UTC. */
  readonly changedAt: string;
  /** In the list: how many comments mention its reader and were not seen by them yet. */
  readonly newMentions?: number | undefined;
}

/** A case with its visits, the newest first, what was decided, and who may see it. */
export interface Case extends CaseEntry {
  /** Counts the changes of the label and the archive: who saves against an older one is told. */
  readonly version: number;
  readonly visits: readonly VisitEntry[];
  readonly decisions: readonly CaseDecision[];
  readonly participants: readonly Participant[];
}

export interface Participant extends Person {
  readonly access: CaseAccess;
}

/** A visit in the timeline: without its assessment, which is long. */
export interface VisitEntry {
  readonly id: string;
  /** Its place in the case, from 1. */
  readonly number: number;
  /** ISO 8601 date. */
  readonly on: string;
  readonly knowledgeVersion: string;
  readonly knowledgeHash: string;
  readonly handoutCode: string;
  readonly madeBy: Person;
  readonly summary: VisitSummary;
}

/** What a timeline says of a visit; made once, when the visit is saved, with the knowledge of that day. */
export const visitSummarySchema = z.object({
  /** The patient in shorthand, one word or more for each fact. */
  patient: z.array(z.string()),
  /** Against the visit before; none for the first. */
  change: comparisonSchema.optional(),
});
export interface VisitSummary {
  readonly patient: readonly string[];
  readonly change?: Comparison | undefined;
}

/**
 * How an answer that is read stands to the one that was saved:
 * `as-saved`: decided then, and looked up in its release: the same words;
 * `reworded`: so too, and some sentences that are the program's own have changed since;
 * `whole`: saved with its words, as every visit was before decisions were kept;
 * `imported`: saved with words that came in a file, and that were not made here.
 */
export type Wording = "as-saved" | "reworded" | "whole" | "imported";

/** What a visit keeps of its answer, beside how it is read. */
export type StoredAnswer =
  | { readonly assessment: Assessment; readonly wording: Wording; readonly decision?: Decision | undefined }
  | { readonly problem: string; readonly decision?: Decision | undefined };

/** A visit as it is kept; where its answer cannot be read, why. */
export interface StoredVisit extends VisitEntry {
  readonly profile: Profile;
  readonly products: readonly string[];
  /** ISO 8601 instant. */
  readonly createdAt: string;
  readonly answer: StoredAnswer;
}

/** A visit with its profile and its assessment, whole, as it was made. */
export interface Visit extends Omit<StoredVisit, "answer"> {
  readonly assessment: Assessment;
  readonly wording: Wording;
}

/** What became of one option at one visit. One that changed its mind keeps the decisions before. */
export interface CaseDecision {
  readonly id: string;
  readonly visitId: string;
  readonly option: DecisionContent["option"];
  readonly outcome: DecisionOutcome;
  readonly reason?: ReasonCode | undefined;
  readonly note: string;
  readonly version: number;
  readonly madeBy: Person;
  /** ISO 8601, to the second, in UTC. */
  readonly changedAt: string;
}
