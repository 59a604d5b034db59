import { and, asc, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import { z } from "zod";
import {
  type StoredVisit,
  type Visit,
  type VisitEntry,
  type VisitSummary,
  visitSummarySchema,
} from "../../lib/cases/case";
import { noSuchCase, savedMeanwhile, UnreadableAnswer } from "../../lib/cases/case-error";
import type { Profile } from "../../lib/profile/schema";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor, visibleTo } from "../cases/case-access";
import { authorOf } from "../cases/case-entry";
import { forgetHead } from "../cases/case-heads";
import { isObject, openFrom, openJson, sealIn, sealJson } from "../cases/sealing";
import { knowledgeOf, openAnswer, type SavedAnswer, sealAnswer } from "../cases/visit-answer";
import { type Executor, inTransaction } from "../database";
import { cases, visits } from "../schema";
import { isReleaseKept } from "./releases";

/** A visit as it is saved: all of it made before, nothing of it is worked out here. */
export interface NewVisit {
  readonly id: string;
  /** ISO 8601 date. */
  readonly on: string;
  readonly profile: Profile;
  readonly products: readonly string[];
  readonly answer: SavedAnswer;
  readonly summary: VisitSummary;
  readonly handoutCode: string;
  /** For one that came in a file. */
  readonly imported?: { readonly author: string; readonly createdAt: string } | undefined;
}

/** The profile was read when it was sent; what may be entered today is no reason to refuse what was saved. */
export const storedProfile = z.object({ profile: z.custom<Profile>(isObject), products: z.array(z.string()) });

type WholeRow = typeof visits.$inferSelect;
type Row = Omit<WholeRow, "assessment" | "decision">;

const { assessment: _words, decision: _decision, ...shortColumns } = getTableColumns(visits);

/**
 * Adds a visit after the one that was the last when its form was opened. Where somebody else has added one since, it is
 * not saved, and theirs is told. Throws `CaseError`.
 */
export async function addVisit(
  database: Executor,
  acting: Acting,
  caseId: string,
  afterVisitId: string,
  visit: NewVisit,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "edit");
    const last = lastRow(transaction, caseId);
    if (last.id !== afterVisitId) throw savedMeanwhile(entryOf(transaction, last));
    insertVisit(transaction, acting, caseId, last.number + 1, visit);
    const patient = sealIn("cases.patient", caseId, visit.summary.patient.join(" · "));
    transaction.update(cases).set({ patient, changedAt: acting.at }).where(eq(cases.id, caseId)).run();
    forgetHead(caseId);
    recordInCase(transaction, acting, "visit.added", caseId, { visit: visit.id });
  });
}

/** Writes the row of a visit. Inside a transaction, beside the event that tells of it. */
export function insertVisit(
  transaction: Executor,
  { user, at }: Acting,
  caseId: string,
  number: number,
  { id, on, profile, products, answer, summary, handoutCode, imported }: NewVisit,
): void {
  const { version, hash } = knowledgeOf(answer);
  if ("decision" in answer && imported === undefined && !isReleaseKept(transaction, hash)) {
    throw new Error(`A visit cannot be saved before the text of its knowledge is: ${hash}`);
  }
  transaction
    .insert(visits)
    .values({
      id,
      caseId,
      number,
      visitedOn: on,
      profile: sealJson("visits.profile", id, { profile, products }),
      ...sealAnswer(id, answer),
      summary: sealJson("visits.summary", id, summary),
      knowledgeVersion: version,
      knowledgeHash: hash,
      handoutCode: sealIn("visits.handoutCode", id, handoutCode),
      madeBy: user.id,
      importedAuthor: imported?.author ?? null,
      createdAt: imported?.createdAt ?? at,
    })
    .run();
}

/** A visit, whole. Throws `CaseError`, also where its answer cannot be read. Reading is an event of the trail. */
export async function readVisit(database: Executor, acting: Acting, caseId: string, visitId: string): Promise<Visit> {
  return readable(caseId, await readStoredVisit(database, acting, caseId, visitId));
}

/** A visit, whole; where its answer cannot be read, why. Throws `CaseError`. Reading is an event of the trail. */
export async function readStoredVisit(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<StoredVisit> {
  return inTransaction(database, (transaction) => {
    const visit = storedIn(transaction, acting, caseId, visitId);
    recordInCase(transaction, acting, "visit.read", caseId, { visit: visitId });
    return visit;
  });
}

/** A visit that its reader has open already: reading it again, for a comparison, is no new event. Throws `CaseError`. */
export async function rereadVisit(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<StoredVisit> {
  return inTransaction(database, (transaction) => storedIn(transaction, acting, caseId, visitId));
}

/** A visit as it was made, for whoever may read its case. Throws `CaseError`, also where its answer cannot be read. */
export const visitIn = (transaction: Executor, acting: Acting, caseId: string, visitId: string): Visit =>
  readable(caseId, storedIn(transaction, acting, caseId, visitId));

function readable(caseId: string, { answer, ...visit }: StoredVisit): Visit {
  if ("problem" in answer) throw new UnreadableAnswer({ caseId, id: visit.id }, answer.problem);
  const { assessment, wording } = answer;
  return { ...visit, assessment, wording };
}

function storedIn(transaction: Executor, acting: Acting, caseId: string, visitId: string): StoredVisit {
  caseFor(transaction, acting, caseId, "read");
  const row = transaction
    .select()
    .from(visits)
    .where(and(eq(visits.id, visitId), eq(visits.caseId, caseId)))
    .get();
  if (row === undefined) throw noSuchCase();
  return wholeOf(transaction, row);
}

/** Every visit of a case, whole, the oldest first. */
export function wholeVisitsOf(transaction: Executor, caseId: string): readonly StoredVisit[] {
  const rows = transaction.select().from(visits).where(eq(visits.caseId, caseId)).orderBy(asc(visits.number)).all();
  return rows.map((row) => wholeOf(transaction, row));
}

/** The last visit of a case, whole. */
export function wholeLastVisitOf(transaction: Executor, caseId: string): StoredVisit {
  const row = transaction
    .select()
    .from(visits)
    .where(eq(visits.caseId, caseId))
    .orderBy(desc(visits.number))
    .limit(1)
    .get();
  if (row === undefined) throw new Error(`The case ${caseId} has no visit.`);
  return wholeOf(transaction, row);
}

function wholeOf(transaction: Executor, row: WholeRow): StoredVisit {
  const { profile, products } = storedProfile.parse(openJson("visits.profile", row.id, row.profile));
  const answer = openAnswer(transaction, row);
  return { ...entryOf(transaction, row), profile, products, answer, createdAt: row.createdAt };
}

/** The visits of a case as its timeline shows them, the newest first. */
export function visitEntriesOf(transaction: Executor, caseId: string): readonly VisitEntry[] {
  const rows = transaction
    .select(shortColumns)
    .from(visits)
    .where(eq(visits.caseId, caseId))
    .orderBy(desc(visits.number))
    .all();
  return rows.map((row) => entryOf(transaction, row));
}

function entryOf(transaction: Executor, row: Row): VisitEntry {
  return {
    id: row.id,
    number: row.number,
    on: row.visitedOn,
    knowledgeVersion: row.knowledgeVersion,
    knowledgeHash: row.knowledgeHash,
    handoutCode: openFrom("visits.handoutCode", row.id, row.handoutCode),
    madeBy: authorOf(transaction, row),
    summary: visitSummarySchema.parse(openJson("visits.summary", row.id, row.summary)),
  };
}

function lastRow(transaction: Executor, caseId: string): Row {
  const row = transaction
    .select(shortColumns)
    .from(visits)
    .where(eq(visits.caseId, caseId))
    .orderBy(desc(visits.number))
    .get();
  if (row === undefined) throw new Error(`The case ${caseId} has no visit.`);
  return row;
}

/** A visit that a handout was printed from. */
export interface FoundVisit {
  readonly caseId: string;
  readonly visitId: string;
}

/**
 * The visits with this handout code that somebody may see, the newest first. The codes are sealed, so that each is
 * opened; this is done when a patient brings a handout back, not while typing.
 */
export async function findByHandoutCode(
  database: Executor,
  acting: Acting,
  code: string,
): Promise<readonly FoundVisit[]> {
  return inTransaction(database, (transaction) => {
    const seen = transaction.select({ id: cases.id }).from(cases).where(visibleTo(acting.user.id));
    const rows = transaction
      .select({ id: visits.id, caseId: visits.caseId, handoutCode: visits.handoutCode })
      .from(visits)
      .where(inArray(visits.caseId, seen))
      .orderBy(desc(visits.createdAt))
      .all();
    const found = rows.filter(({ id, handoutCode }) => openFrom("visits.handoutCode", id, handoutCode) === code);
    for (const { id, caseId } of found) recordInCase(transaction, acting, "case.found", caseId, { visit: id });
    return found.map(({ id, caseId }) => ({ caseId, visitId: id }));
  });
}
