import { eq } from "drizzle-orm";
import type { CaseAction } from "../../lib/cases/access";
import type { Case } from "../../lib/cases/case";
import { savedMeanwhile } from "../../lib/cases/case-error";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { caseEntry } from "../cases/case-entry";
import { forgetHead } from "../cases/case-heads";
import { openFrom, sealIn } from "../cases/sealing";
import { visitsToThinkOf } from "../cases/think-first-standing";
import { type Database, type Executor, inTransaction } from "../database";
import { cases } from "../schema";
import { decisionsOf } from "./decisions";
import { participantsOf } from "./participants";
import { insertVisit, type NewVisit, visitEntriesOf } from "./visits";

/** A case as it is begun: with its first visit. */
export interface NewCase {
  readonly id: string;
  readonly label: string;
  readonly visit: NewVisit;
}

/** Begins a case; whoever saves it is its owner. */
export async function createCase(database: Executor, acting: Acting, made: NewCase): Promise<void> {
  inTransaction(database, (transaction) => {
    insertCase(transaction, acting, made, false);
    insertVisit(transaction, acting, made.id, 1, made.visit);
    recordInCase(transaction, acting, "case.created", made.id, { visit: made.visit.id });
  });
}

/** Writes the row of a case. Inside a transaction, beside the event that tells of it. */
export function insertCase(
  transaction: Executor,
  { user, at }: Acting,
  { id, label, visit }: NewCase,
  isArchived: boolean,
): void {
  transaction
    .insert(cases)
    .values({
      id,
      ownerId: user.id,
      label: sealIn("cases.label", id, label),
      patient: sealIn("cases.patient", id, visit.summary.patient.join(" · ")),
      isArchived,
      createdAt: at,
      changedAt: at,
    })
    .run();
}

/** A case with its timeline, without the assessments themselves. Throws `CaseError`. Reading is an event of the trail. */
export async function readCase(database: Executor, acting: Acting, caseId: string): Promise<Case> {
  return inTransaction(database, (transaction) => {
    const read = caseIn(transaction, acting, caseId);
    recordInCase(transaction, acting, "case.read", caseId);
    return read;
  });
}

/**
 * A case as it is now, for whoever may read it. Of a visit whose options they are to rank first, neither what moved nor
 * what was decided is told.
 */
export function caseIn(transaction: Executor, acting: Acting, caseId: string): Case {
  const { row, relation } = caseFor(transaction, acting, caseId, "read");
  const hidden = visitsToThinkOf(transaction, caseId, acting.user.id);
  const visits = visitEntriesOf(transaction, caseId);
  return {
    ...caseEntry(transaction, row, relation),
    version: row.version,
    visits: visits.map((visit) =>
      hidden.has(visit.id) ? { ...visit, summary: { patient: visit.summary.patient } } : visit,
    ),
    decisions: decisionsOf(transaction, caseId).filter(({ visitId }) => !hidden.has(visitId)),
    participants: participantsOf(transaction, caseId),
  };
}

/** What can be changed of a case itself. */
export interface CaseChange {
  readonly label?: string | undefined;
  readonly isArchived?: boolean | undefined;
}

/** Renames a case, archives it or brings it back, if nobody else did since `version`. Throws `CaseError`. */
export async function changeCase(
  database: Executor,
  acting: Acting,
  caseId: string,
  version: number,
  { label, isArchived }: CaseChange,
): Promise<number> {
  return inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "edit");
    if (row.version !== version) {
      const saved = {
        label: openFrom("cases.label", caseId, row.label),
        isArchived: row.isArchived,
        version: row.version,
      };
      throw savedMeanwhile(saved);
    }
    transaction
      .update(cases)
      .set({
        ...(label !== undefined && { label: sealIn("cases.label", caseId, label) }),
        ...(isArchived !== undefined && { isArchived }),
        version: version + 1,
        changedAt: acting.at,
      })
      .where(eq(cases.id, caseId))
      .run();
    forgetHead(caseId);
    if (label !== undefined) recordInCase(transaction, acting, "case.renamed", caseId, { version: version + 1 });
    if (isArchived !== undefined) {
      recordInCase(transaction, acting, isArchived ? "case.archived" : "case.unarchived", caseId, {});
    }
    return version + 1;
  });
}

/**
 * Deletes a case for good, with all that hangs on it; the trail keeps that it happened. The file's pages are overwritten
 * with zeros, and the write-ahead log is emptied, so that nothing of it is left there either. Only with the label that
 * it has: false for another one. Throws `CaseError`.
 */
export async function deleteCase(
  database: Database,
  acting: Acting,
  caseId: string,
  typedLabel: string,
): Promise<boolean> {
  database.$client.pragma("secure_delete = ON");
  const isDeleted = inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "manage");
    if (openFrom("cases.label", caseId, row.label) !== typedLabel) return false;
    transaction.delete(cases).where(eq(cases.id, caseId)).run();
    recordInCase(transaction, acting, "case.deleted", caseId);
    return true;
  });
  forgetHead(caseId);
  database.$client.pragma("wal_checkpoint(TRUNCATE)");
  return isDeleted;
}

/** Lets through whoever may do this in a case. Throws `CaseError`. */
export async function requireInCase(
  database: Executor,
  acting: Acting,
  caseId: string,
  action: CaseAction,
): Promise<void> {
  caseFor(database, acting, caseId, action);
}
