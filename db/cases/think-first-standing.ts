import { and, eq, isNull } from "drizzle-orm";
import type { ThinkFirstStanding } from "../../lib/cases/ranking";
import type { Executor } from "../database";
import { rankingRounds, rankings, visits } from "../schema";
import { openFrom } from "./sealing";

type RankingRow = typeof rankings.$inferSelect;

/** The order that somebody sent; none for somebody who skipped. */
export function orderOf(row: RankingRow): readonly string[] | undefined {
  const { order }: { readonly order?: readonly string[] } = JSON.parse(
    openFrom("rankings.content", row.id, row.content),
  );
  return order;
}

/** How somebody stands to think first at a visit. */
export function standingAt(transaction: Executor, visitId: string, userId: string): ThinkFirstStanding {
  const round = transaction.select().from(rankingRounds).where(eq(rankingRounds.visitId, visitId)).get();
  if (round === undefined) return "not-asked";
  const own = transaction
    .select()
    .from(rankings)
    .where(and(eq(rankings.visitId, visitId), eq(rankings.userId, userId)))
    .get();
  if (own !== undefined) return orderOf(own) === undefined ? "skipped" : "sent";
  return round.shownAt === null ? "asked" : "ended";
}

/** The visits of a case whose answer is not shown to somebody yet, since they are to think first. */
export function visitsToThinkOf(transaction: Executor, caseId: string, userId: string): ReadonlySet<string> {
  const open = transaction
    .select({ id: rankingRounds.visitId })
    .from(rankingRounds)
    .innerJoin(visits, eq(visits.id, rankingRounds.visitId))
    .where(and(eq(visits.caseId, caseId), isNull(rankingRounds.shownAt)))
    .all();
  return new Set(open.map(({ id }) => id).filter((id) => standingAt(transaction, id, userId) === "asked"));
}
