import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { type CaseAction, type CaseStanding, mayInCase } from "../../lib/cases/access";
import { noSuchCase, notAllowed } from "../../lib/cases/case-error";
import type { Executor } from "../database";
import { caseParticipants, cases } from "../schema";
import type { Acting } from "./acting";

export type CaseRow = typeof cases.$inferSelect;
export type Relation = CaseStanding["relation"];

/** The cases that somebody may see: their own, and those they were let into. */
export const visibleTo = (userId: string): SQL | undefined =>
  or(
    eq(cases.ownerId, userId),
    sql`${cases.id} in (select ${caseParticipants.caseId} from ${caseParticipants} where ${caseParticipants.userId} = ${userId})`,
  );

/** A case that somebody may do something in. Throws `CaseError`: not found for whom it is not shared with. */
export function caseFor(
  transaction: Executor,
  { user }: Acting,
  caseId: string,
  action: CaseAction,
): { readonly row: CaseRow; readonly relation: Exclude<Relation, "none"> } {
  const row = transaction.select().from(cases).where(eq(cases.id, caseId)).get();
  if (row === undefined) throw noSuchCase();
  const relation = relationOf(transaction, row, user.id);
  if (relation === "none") throw noSuchCase();
  if (!mayInCase(action, { role: user.role, relation })) throw notAllowed();
  return { row, relation };
}

function relationOf(transaction: Executor, row: CaseRow, userId: string): Relation {
  if (row.ownerId === userId) return "owner";
  const participant = transaction
    .select({ access: caseParticipants.access })
    .from(caseParticipants)
    .where(and(eq(caseParticipants.caseId, row.id), eq(caseParticipants.userId, userId)))
    .get();
  return participant === undefined ? "none" : participant.access;
}
