import { z } from "zod";
import type { CaseList } from "@/db/repositories/case-list";
import type { Discussion } from "@/db/repositories/comments";
import type { FoundVisit } from "@/db/repositories/visits";
import { caseAccess, caseAccessSchema } from "@/lib/cases/access";
import type { Case, Participant, Visit } from "@/lib/cases/case";
import { labelSchema, visitInputSchema, visitSummarySchema } from "@/lib/cases/case";
import { caseFileSchema } from "@/lib/cases/case-file";
import { commentSubjectSchema, commentTextSchema } from "@/lib/cases/comment";
import { comparisonSchema } from "@/lib/cases/compare-visits";
import { decisionContentSchema, decisionOutcomes, decisionReasons } from "@/lib/cases/decision";
import { rankingOrderSchema, type ThinkFirst } from "@/lib/cases/ranking";
import { linkDaysSchema } from "@/lib/cases/share-link";
import { optionNames } from "@/lib/profile/vocabulary/options";
import { assessment, profile } from "./open";

/** What the routes of cases take and answer. The compiler holds what they answer against the types in code. */

const id = z.string().min(1).max(50);
const instant = z.string().describe("ISO 8601, in UTC");
const version = z.number().int();
const person = z.object({ id: z.string(), name: z.string() });
const optionId = z.enum(optionNames.map((option) => option.id));

/** A profile in an entry; it is read by `readProfile`, whose problems name its facts. */
const readLater = z.unknown().optional().describe("A patient profile, as `Profile`");

const newVisitContent = z.strictObject({ profile: readLater, products: visitInputSchema.shape.products });
export const newCase = newVisitContent.extend({ label: labelSchema });
export const newVisit = newVisitContent.extend({ after: z.string().max(50) });
export const otherProfile = z.strictObject({ visit: z.string().max(50), profile: readLater });

export const handoutCode = z.strictObject({ code: z.string().max(40) });

export const search = z.strictObject({
  words: z.string().max(100).default(""),
  isArchived: z.boolean().default(false),
  page: z.number().int().min(0).max(10_000).default(0),
});

export const change = z.strictObject({
  version: version.positive(),
  label: labelSchema.optional(),
  isArchived: z.boolean().optional(),
});
export const deletion = z.strictObject({ label: z.string().max(200) });
export const versionOf = z.strictObject({ version: version.positive() });

export const newComment = z.strictObject({
  on: z.union([z.strictObject({ thread: id }), commentSubjectSchema], {
    error: "says neither what the comment is about nor which thread it answers",
  }),
  text: commentTextSchema,
});
export const threadChange = z.strictObject({ isResolved: z.boolean() });

export const newDecision = z.strictObject({
  visit: z.string().max(50),
  version: version.min(0).describe("0 for a first decision about this option at this visit"),
  decision: decisionContentSchema,
});

export const sharing = z.strictObject({
  email: z.email("is not an e-mail address").max(200),
  access: caseAccessSchema,
});
export const newLink = z.strictObject({ days: linkDaysSchema });

export const ownRanking = z.union([
  z.strictObject({ order: rankingOrderSchema }),
  z.strictObject({ isSkipped: z.literal(true) }),
]);

export const made = z.object({ id: z.string() });
export const madeCase = made.extend({ visit: z.string() });
export const madeVisit = z.object({ visit: z.string() });
export const madeLink = z.object({ link: z.url().describe("Shown this once"), expiresAt: instant });
export const changed = z.object({ version });
export const comparison = comparisonSchema;
export const caseFile = caseFileSchema;

export const foundVisit: z.ZodType<FoundVisit> = z.object({ caseId: z.string(), visitId: z.string() });

export const participant: z.ZodType<Participant> = person.extend({ access: caseAccessSchema });

const entry = z.object({
  id: z.string(),
  label: z.string(),
  patient: z.string().describe("The last visit's patient in shorthand"),
  isArchived: z.boolean(),
  owner: person,
  relation: z.enum(["owner", ...caseAccess]),
  visitCount: z.number().int(),
  changedAt: instant,
  newMentions: z.number().int().optional(),
});

export const foundCases: z.ZodType<CaseList> = z.object({ entries: z.array(entry), total: z.number().int() });

const visitEntry = z.object({
  id: z.string(),
  number: z.number().int().describe("Its place in the case, from 1"),
  on: z.iso.date(),
  knowledgeVersion: z.string(),
  knowledgeHash: z.string(),
  handoutCode: z.string(),
  madeBy: person,
  summary: visitSummarySchema,
});

export const whole: z.ZodType<Case> = entry.extend({
  version,
  visits: z.array(visitEntry).describe("The newest first"),
  decisions: z.array(
    z.object({
      id: z.string(),
      visitId: z.string(),
      option: optionId,
      outcome: z.enum(decisionOutcomes),
      reason: z.enum(decisionReasons.map(({ code }) => code)).optional(),
      note: z.string(),
      version,
      madeBy: person,
      changedAt: instant,
    }),
  ),
  participants: z.array(person.extend({ access: caseAccessSchema })),
});

export const visit: z.ZodType<Visit> = visitEntry.extend({
  profile,
  products: z.array(z.string()),
  createdAt: instant,
  assessment,
  wording: z
    .enum(["as-saved", "reworded", "whole", "imported"])
    .describe("How the words stand to those that were saved"),
});

export const discussion: z.ZodType<Discussion> = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      threadId: z.string().describe("The first comment of its thread; its own id for the first itself"),
      about: commentSubjectSchema,
      text: z.string().describe("Plain text; empty once it was deleted"),
      isDeleted: z.boolean(),
      author: person,
      mentioned: z.array(z.string()),
      createdAt: instant,
      changedAt: instant,
      resolved: z.object({ by: person, at: instant }).optional(),
    }),
  ),
  people: z.array(person),
});

export const thinkFirst: z.ZodType<ThinkFirst> = z.object({
  standing: z.enum(["not-asked", "asked", "sent", "skipped", "ended"]),
  isOpen: z.boolean(),
  askedBy: person.optional(),
  people: z.number().int().describe("How many take part"),
  answered: z.number().int().describe("How many of them sent a ranking or skipped"),
  rankings: z.array(z.object({ person, order: z.array(z.string()) })),
});
