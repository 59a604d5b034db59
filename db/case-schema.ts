import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { caseAccess } from "../lib/cases/access";
import { users } from "./auth-schema";
import { sealedText } from "./sealed-text";

const id = () => text().primaryKey();
/** ISO 8601 instant. */
const instant = () => text();
const person = () => text().references(() => users.id);
const ofCase = () =>
  text()
    .notNull()
    .references(() => cases.id, { onDelete: "cascade" });
const ofVisit = () =>
  text()
    .notNull()
    .references(() => visits.id, { onDelete: "cascade" });

/** A case. Label and patient line are sealed: the list unseals what it shows, a search what the reader may see. */
export const cases = sqliteTable(
  "cases",
  {
    id: id(),
    ownerId: person().notNull(),
    label: sealedText().notNull(),
    /** The last visit's patient in shorthand, so that the list opens no assessment. */
    patient: sealedText().notNull(),
    isArchived: integer({ mode: "boolean" }).notNull().default(false),
    /** Counts the changes of label and archive, so that the second of two editors is told. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [index("cases_owner").on(table.ownerId, table.isArchived, table.changedAt)],
);

/** Who was let into a case beside its owner. */
export const caseParticipants = sqliteTable(
  "case_participants",
  {
    caseId: ofCase(),
    userId: person().notNull(),
    access: text({ enum: caseAccess }).notNull(),
    addedBy: person().notNull(),
    addedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.userId] }), index("case_participants_user").on(table.userId)],
);

/**
 * One assessment of a case's patient, as it was decided: every sentence of it is in the release with `knowledgeHash`.
 * Visits are only added; they go with their case.
 */
export const visits = sqliteTable(
  "visits",
  {
    id: id(),
    caseId: ofCase(),
    /** Its place in the case, from 1. */
    number: integer().notNull(),
    /** ISO 8601 date. */
    visitedOn: text().notNull(),
    /** JSON, compressed: the profile, and the names picked for its medicines. */
    profile: sealedText().notNull(),
    /** JSON, compressed: the patient in shorthand, and the change since the visit before. */
    summary: sealedText().notNull(),
    knowledgeVersion: text().notNull(),
    knowledgeHash: text().notNull(),
    /** The code on the handout; sealed, since it is made from the profile and the few likely ones could be tried. */
    handoutCode: sealedText().notNull(),
    madeBy: person().notNull(),
    /** For a visit that came in a file: its author there. */
    importedAuthor: text(),
    createdAt: instant().notNull(),
    /**
     * The answer whole, as JSON, compressed, in base64: of visits from before decisions were kept, and of those that came
     * in a file whose words could not be made here. Empty, and sealed, where there is a decision. It was the last column
     * when it was long; `decision` could only be added behind it.
     */
    assessment: sealedText().notNull(),
    /** JSON, compressed: the decision, and a digest of the words that it was saved with. */
    decision: sealedText(),
  },
  (table) => [uniqueIndex("visits_number").on(table.caseId, table.number)],
);

/** What became of an option at a visit. What it was about and why are health information, and sealed as one. */
export const decisions = sqliteTable(
  "decisions",
  {
    id: id(),
    caseId: ofCase(),
    visitId: ofVisit(),
    /** JSON: option, outcome, reason, note. */
    content: sealedText().notNull(),
    version: integer().notNull().default(1),
    madeBy: person().notNull(),
    importedAuthor: text(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [index("decisions_case").on(table.caseId), index("decisions_visit").on(table.visitId)],
);

/** A comment on the case, or on an option or a warning of one visit's answer; an answer to one has a parent. */
export const comments = sqliteTable(
  "comments",
  {
    id: id(),
    caseId: ofCase(),
    /** The visit whose answer it is about; none for a comment on the case. */
    visitId: text().references(() => visits.id, { onDelete: "cascade" }),
    /** The first comment of its thread; none for the first itself. */
    threadId: text().references((): AnySQLiteColumn => comments.id, { onDelete: "cascade" }),
    /** JSON: what it is about (case, option, warning) and the text. */
    content: sealedText().notNull(),
    version: integer().notNull().default(1),
    authorId: person().notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** Of the first of a thread: when and by whom it was resolved. */
    resolvedAt: instant(),
    resolvedBy: person(),
  },
  (table) => [index("comments_case").on(table.caseId, table.changedAt), index("comments_thread").on(table.threadId)],
);

/** Who was mentioned in a comment, and when they saw it. */
export const commentMentions = sqliteTable(
  "comment_mentions",
  {
    commentId: text()
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    userId: person().notNull(),
    seenAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.userId] }),
    index("comment_mentions_user").on(table.userId),
  ],
);

/** Think first: a participant's own order of the options, given before the app's answer was shown to them. */
export const rankings = sqliteTable(
  "rankings",
  {
    id: id(),
    caseId: ofCase(),
    visitId: ofVisit(),
    userId: person().notNull(),
    /** JSON: the option ids in order, and a note. */
    content: sealedText().notNull(),
    submittedAt: instant().notNull(),
  },
  (table) => [uniqueIndex("rankings_visit_user").on(table.visitId, table.userId)],
);

/** Think first at a visit: open while those who take part rank, and then shown to all. */
export const rankingRounds = sqliteTable("ranking_rounds", {
  visitId: text()
    .primaryKey()
    .references(() => visits.id, { onDelete: "cascade" }),
  openedBy: person().notNull(),
  openedAt: instant().notNull(),
  shownAt: instant(),
});

/** Read-only links to a case's discussion. The token is kept as a hash only. */
export const shareLinks = sqliteTable(
  "share_links",
  {
    id: id(),
    caseId: ofCase(),
    tokenHash: text().notNull().unique(),
    createdBy: person().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastOpenedAt: instant(),
  },
  (table) => [index("share_links_case").on(table.caseId)],
);
