import { and, asc, eq, sql } from "drizzle-orm";
import { mayInCase } from "../../lib/cases/access";
import { CaseError, noSuchCase, notAllowed } from "../../lib/cases/case-error";
import { seesAnswer, type ThinkFirst } from "../../lib/cases/ranking";
import { type Acting, recordInCase } from "../cases/acting";
import { type CaseRow, caseFor } from "../cases/case-access";
import { personOf } from "../cases/case-entry";
import { sealIn } from "../cases/sealing";
import { orderOf, standingAt, visitsToThinkOf } from "../cases/think-first-standing";
import { type Executor, inTransaction } from "../database";
import { rankingRounds, rankings, visits } from "../schema";
import { peopleIn } from "./people";

/** Asks everybody in a case to rank the options for a visit before its answer is shown to them. Throws `CaseError`. */
export async function askToThinkFirst(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "discuss");
    requireVisit(transaction, caseId, visitId);
    if (standingAt(transaction, visitId, acting.user.id) !== "not-asked") {
      throw new CaseError("conflict", "Everybody was asked to think first at this visit already.");
    }
    transaction.insert(rankingRounds).values({ visitId, openedBy: acting.user.id, openedAt: acting.at }).run();
    recordInCase(transaction, acting, "ranking.asked", caseId, { visit: visitId });
  });
}

/** Somebody's ranking, or that they skip it; once for each visit, and never changed. Throws `CaseError`. */
export async function answerThinkFirst(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
  { id, order }: { readonly id: string; readonly order?: readonly string[] | undefined },
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "discuss");
    requireVisit(transaction, caseId, visitId);
    if (standingAt(transaction, visitId, acting.user.id) !== "asked") {
      throw new CaseError("conflict", "The answer of this visit is shown to you already, so a ranking comes too late.");
    }
    const content = sealIn("rankings.content", id, JSON.stringify({ order }));
    transaction
      .insert(rankings)
      .values({ id, caseId, visitId, userId: acting.user.id, content, submittedAt: acting.at })
      .run();
    const action = order === undefined ? "ranking.skipped" : "ranking.sent";
    recordInCase(transaction, acting, action, caseId, { visit: visitId });
  });
}

/** Ends the waiting: who has not ranked counts as having skipped. By whoever asked, or edits. Throws `CaseError`. */
export async function endThinkFirst(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<void> {
  inTransaction(database, (transaction) => {
    const { relation } = caseFor(transaction, acting, caseId, "discuss");
    requireVisit(transaction, caseId, visitId);
    const round = roundOf(transaction, visitId);
    if (round === undefined) throw noSuchCase();
    const mayEdit = mayInCase("edit", { role: acting.user.role, relation });
    if (round.openedBy !== acting.user.id && !mayEdit) throw notAllowed();
    transaction.update(rankingRounds).set({ shownAt: acting.at }).where(eq(rankingRounds.visitId, visitId)).run();
    recordInCase(transaction, acting, "ranking.ended", caseId, { visit: visitId });
  });
}

/** Think first at a visit: everyone's rankings only for whom the answer is shown to. Throws `CaseError`. */
export async function readThinkFirst(
  database: Executor,
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<ThinkFirst> {
  return inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "read");
    requireVisit(transaction, caseId, visitId);
    return thinkFirstIn(transaction, acting, row, visitId);
  });
}

/** The visits of a case whose answer is not shown to its reader yet. Throws `CaseError`. */
export async function readVisitsToThinkOf(
  database: Executor,
  acting: Acting,
  caseId: string,
): Promise<ReadonlySet<string>> {
  return inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "read");
    return visitsToThinkOf(transaction, caseId, acting.user.id);
  });
}

function thinkFirstIn(transaction: Executor, { user }: Acting, row: CaseRow, visitId: string): ThinkFirst {
  const standing = standingAt(transaction, visitId, user.id);
  const round = roundOf(transaction, visitId);
  const people = peopleIn(transaction, row);
  const given = transaction
    .select()
    .from(rankings)
    .where(eq(rankings.visitId, visitId))
    .orderBy(asc(rankings.submittedAt), sql`rowid`)
    .all();
  const shown = seesAnswer(standing) ? given : [];
  return {
    standing,
    isOpen: round !== undefined && round.shownAt === null,
    ...(round !== undefined && { askedBy: personOf(transaction, round.openedBy) }),
    people: people.length,
    answered: given.filter(({ userId }) => people.some(({ id }) => id === userId)).length,
    rankings: shown.flatMap((one) => {
      const order = orderOf(one);
      return order === undefined ? [] : [{ person: personOf(transaction, one.userId), order }];
    }),
  };
}

const roundOf = (transaction: Executor, visitId: string) =>
  transaction.select().from(rankingRounds).where(eq(rankingRounds.visitId, visitId)).get();

function requireVisit(transaction: Executor, caseId: string, visitId: string): void {
  const found = transaction
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.id, visitId), eq(visits.caseId, caseId)))
    .get();
  if (found === undefined) throw noSuchCase();
}
