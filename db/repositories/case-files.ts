import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { StoredVisit } from "../../lib/cases/case";
import { type CaseFile, caseFileFormat, caseFileVersion, type FiledVisit } from "../../lib/cases/case-file";
import type { Decision } from "../../lib/engine/decision";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { openFrom } from "../cases/sealing";
import { visitsToThinkOf } from "../cases/think-first-standing";
import { type SavedAnswer, wordsOf } from "../cases/visit-answer";
import { digestOfWords } from "../cases/words-digest";
import { type Executor, inTransaction } from "../database";
import { cases } from "../schema";
import { recordEvent } from "./audit";
import { insertCase } from "./cases";
import { filedComments, insertFiledComments } from "./comment-files";
import { decisionsOf, insertDecision } from "./decisions";
import { insertVisit, type NewVisit, wholeVisitsOf } from "./visits";

/** A case as a file, for whoever may read it. Throws `CaseError`. */
export async function exportCase(database: Executor, acting: Acting, caseId: string): Promise<CaseFile> {
  return inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "read");
    recordInCase(transaction, acting, "case.exported", caseId);
    return fileOf(transaction, acting.at, row, visitsToThinkOf(transaction, caseId, acting.user.id));
  });
}

/** The ids of every case of the installation, for an administrator's export; that it was made is an event of the trail. */
export async function beginFullExport(database: Executor, { user, at }: Acting): Promise<readonly string[]> {
  return inTransaction(database, (transaction) => {
    const ids = transaction.select({ id: cases.id }).from(cases).orderBy(asc(cases.createdAt)).all();
    recordEvent(transaction, {
      at,
      actor: `user/${user.id}`,
      action: "cases.exported",
      subject: "installation/cases",
      detail: { count: ids.length },
    });
    return ids.map(({ id }) => id);
  });
}

/** One case of a full export, whoever owns it; nothing when it was deleted meanwhile. */
export async function exportedCase(database: Executor, at: string, caseId: string): Promise<CaseFile | undefined> {
  return inTransaction(database, (transaction) => {
    const row = transaction.select().from(cases).where(eq(cases.id, caseId)).get();
    return row === undefined ? undefined : fileOf(transaction, at, row, new Set());
  });
}

function fileOf(
  transaction: Executor,
  at: string,
  row: typeof cases.$inferSelect,
  hidden: ReadonlySet<string>,
): CaseFile {
  const whole = wholeVisitsOf(transaction, row.id);
  const places = new Map(whole.map(({ id }, at) => [id, at + 1]));
  return {
    format: caseFileFormat,
    formatVersion: caseFileVersion,
    exportedAt: at,
    label: openFrom("cases.label", row.id, row.label),
    isArchived: row.isArchived,
    visits: whole.map(filed),
    decisions: decisionsOf(transaction, row.id).flatMap(
      ({ visitId, option, outcome, reason, note, madeBy, changedAt }) => {
        const visit = places.get(visitId);
        return visit === undefined ? [] : [{ visit, option, outcome, reason, note, madeBy: madeBy.name, changedAt }];
      },
    ),
    comments: [...filedComments(transaction, row.id, [...places.keys()], hidden)],
  };
}

function filed({ on, profile, products, answer, summary, handoutCode, madeBy, createdAt }: StoredVisit): FiledVisit {
  const { decision } = answer;
  const assessment = "problem" in answer ? undefined : answer.assessment;
  return { on, profile, products, decision, assessment, summary, handoutCode, madeBy: madeBy.name, createdAt };
}

/**
 * What is kept of an answer that came in a file: the decision, where the release that is kept here puts it into the
 * words of the file, or where it came without words; otherwise the words as they came.
 */
function answerFrom(database: Executor, { decision, assessment }: FiledVisit): SavedAnswer {
  if (assessment === undefined) {
    if (decision === undefined) throw new Error("A visit of a file has neither a decision nor words.");
    return { decision, words: digestHere(database, decision) ?? "" };
  }
  const words = digestOfWords(assessment);
  return decision !== undefined && digestHere(database, decision) === words ? { decision, words } : { assessment };
}

/** The digest of the words that a decision from elsewhere has here; none where it cannot be put into words. */
function digestHere(database: Executor, decision: Decision): string | undefined {
  const worded = wordsOf(database, decision);
  return "problem" in worded ? undefined : digestOfWords(worded.assessment);
}

/** Takes a case in from a file; whoever does owns it. The ids are new. Gives the id of the case. */
export async function importCase(database: Executor, acting: Acting, file: CaseFile): Promise<string> {
  const made = file.visits.map((visit): NewVisit => {
    const { on, profile, products, summary, handoutCode, madeBy, createdAt } = visit;
    const imported = { author: madeBy, createdAt };
    return {
      id: randomUUID(),
      on,
      profile,
      products,
      answer: answerFrom(database, visit),
      summary,
      handoutCode,
      imported,
    };
  });
  const last = made.at(-1);
  if (last === undefined) throw new Error("A case file has at least one visit.");
  const id = randomUUID();
  inTransaction(database, (transaction) => {
    insertCase(transaction, acting, { id, label: file.label, visit: last }, file.isArchived);
    for (const [at, visit] of made.entries()) insertVisit(transaction, acting, id, at + 1, visit);
    for (const { visit, madeBy, changedAt, ...content } of file.decisions) {
      const visitId = made[visit - 1]?.id;
      if (visitId === undefined) throw new Error("A decision names a visit that is not in its file.");
      const decision = { id: randomUUID(), visitId, content };
      insertDecision(transaction, acting, id, decision, { author: madeBy, changedAt });
    }
    const visitIds = made.map((visit) => visit.id);
    insertFiledComments(transaction, acting, id, visitIds, file.comments);
    recordInCase(transaction, acting, "case.imported", id, { visits: made.length });
  });
  return id;
}
