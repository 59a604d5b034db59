import { and, asc, eq } from "drizzle-orm";
import type { CaseDecision } from "../../lib/cases/case";
import { noSuchCase, savedMeanwhile } from "../../lib/cases/case-error";
import type { DecisionContent } from "../../lib/cases/decision";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { authorOf } from "../cases/case-entry";
import { openFrom, sealIn } from "../cases/sealing";
import { type Executor, inTransaction } from "../database";
import { cases, decisions, visits } from "../schema";

type Row = typeof decisions.$inferSelect;

/** A decision as it is saved. */
export interface NewDecision {
  readonly id: string;
  readonly visitId: string;
  readonly content: DecisionContent;
  /** The version that the form was opened with; 0 where nothing was decided about the option at this visit. */
  readonly version: number;
}

/**
 * Saves what was decided about an option at a visit: the first time a new one, later a change of it. Where somebody
 * else saved since the form was opened, nothing is overwritten, and theirs is told. Throws `CaseError`.
 */
export async function saveDecision(
  database: Executor,
  acting: Acting,
  caseId: string,
  { id, visitId, content, version }: NewDecision,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "edit");
    if (!isVisitOf(transaction, caseId, visitId)) throw noSuchCase();
    const saved = decisionsOf(transaction, caseId).find(
      (one) => one.visitId === visitId && one.option === content.option,
    );
    if ((saved?.version ?? 0) !== version) throw savedMeanwhile(saved ?? null);
    if (saved === undefined) insertDecision(transaction, acting, caseId, { id, visitId, content });
    else {
      transaction
        .update(decisions)
        .set({
          content: sealIn("decisions.content", saved.id, JSON.stringify(content)),
          version: version + 1,
          madeBy: acting.user.id,
          importedAuthor: null,
          changedAt: acting.at,
        })
        .where(eq(decisions.id, saved.id))
        .run();
    }
    transaction.update(cases).set({ changedAt: acting.at }).where(eq(cases.id, caseId)).run();
    recordInCase(transaction, acting, "decision.saved", caseId, {
      decision: saved?.id ?? id,
      visit: visitId,
      version: version + 1,
    });
  });
}

/** Takes a decision back, as long as nobody changed it meanwhile. Throws `CaseError`. */
export async function removeDecision(
  database: Executor,
  acting: Acting,
  caseId: string,
  decisionId: string,
  version: number,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "edit");
    const saved = decisionsOf(transaction, caseId).find(({ id }) => id === decisionId);
    if (saved === undefined) throw noSuchCase();
    if (saved.version !== version) throw savedMeanwhile(saved);
    transaction.delete(decisions).where(eq(decisions.id, decisionId)).run();
    recordInCase(transaction, acting, "decision.removed", caseId, { decision: decisionId });
  });
}

/** Writes the row of a decision. Inside a transaction, beside the event that tells of it. */
export function insertDecision(
  transaction: Executor,
  { user, at }: Acting,
  caseId: string,
  { id, visitId, content }: Omit<NewDecision, "version">,
  imported?: { readonly author: string; readonly changedAt: string },
): void {
  transaction
    .insert(decisions)
    .values({
      id,
      caseId,
      visitId,
      content: sealIn("decisions.content", id, JSON.stringify(content)),
      madeBy: user.id,
      importedAuthor: imported?.author ?? null,
      createdAt: at,
      changedAt: imported?.changedAt ?? at,
    })
    .run();
}

/** What was decided in a case, in the order of deciding. */
export function decisionsOf(transaction: Executor, caseId: string): readonly CaseDecision[] {
  const rows = transaction
    .select()
    .from(decisions)
    .where(eq(decisions.caseId, caseId))
    .orderBy(asc(decisions.createdAt), asc(decisions.id))
    .all();
  return rows.map((row) => decisionOf(transaction, row));
}

function decisionOf(transaction: Executor, row: Row): CaseDecision {
  const content: DecisionContent = JSON.parse(openFrom("decisions.content", row.id, row.content));
  return {
    id: row.id,
    visitId: row.visitId,
    ...content,
    version: row.version,
    madeBy: authorOf(transaction, row),
    changedAt: row.changedAt,
  };
}

function isVisitOf(transaction: Executor, caseId: string, visitId: string): boolean {
  const found = transaction
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.id, visitId), eq(visits.caseId, caseId)))
    .get();
  return found !== undefined;
}
