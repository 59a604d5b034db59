import { and, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CaseEntry } from "../../lib/cases/case";
import { hasWords, searchWords } from "../../lib/cases/search-cases";
import type { Acting } from "../cases/acting";
import { visibleTo } from "../cases/case-access";
import { personOf } from "../cases/case-entry";
import { headOf } from "../cases/case-heads";
import type { Executor } from "../database";
import { caseParticipants, cases, commentMentions, comments, visits } from "../schema";
import { recordEvent } from "./audit";

/** Which cases to list: typed words, archived ones or not, and the page, from 0. */
export interface CaseQuery {
  readonly words: string;
  readonly isArchived: boolean;
  readonly page: number;
}

/** One page of the list, with how many cases there are. */
export interface CaseList {
  readonly entries: readonly CaseEntry[];
  readonly total: number;
}

export const casesPerPage = 50;

const shown = { id: cases.id, label: cases.label, patient: cases.patient };

/**
 * The cases that somebody may see, those last changed first. Without words only one page is unsealed; a search reads
 * label and patient line of every case, which are kept in memory once they were opened.
 */
export async function listCases(
  database: Executor,
  { user }: Acting,
  { words, isArchived, page }: CaseQuery,
): Promise<CaseList> {
  const where = and(visibleTo(user.id), eq(cases.isArchived, isArchived));
  const start = page * casesPerPage;
  const wanted = searchWords(words);
  if (wanted.length === 0) {
    const counted = database.select({ cases: count() }).from(cases).where(where).get();
    const ids = database
      .select({ id: cases.id })
      .from(cases)
      .where(where)
      .orderBy(desc(cases.changedAt), desc(cases.id))
      .limit(casesPerPage)
      .offset(start)
      .all();
    return { entries: entriesOf(database, user.id, ids), total: counted?.cases ?? 0 };
  }
  const all = database.select(shown).from(cases).where(where).orderBy(desc(cases.changedAt), desc(cases.id)).all();
  const found = all.filter((row) => hasWords(headOf(row).searchable, wanted));
  return { entries: entriesOf(database, user.id, found.slice(start, start + casesPerPage)), total: found.length };
}

/** The first page of the list, as it is opened; that somebody saw it is an event of the trail. Searching in it is not. */
export async function openCaseList(database: Executor, acting: Acting): Promise<CaseList> {
  const { user, at } = acting;
  const list = await listCases(database, acting, { words: "", isArchived: false, page: 0 });
  const event = { at, actor: `user/${user.id}`, action: "cases.listed", subject: "installation/cases" } as const;
  recordEvent(database, { ...event, detail: { shown: list.entries.length } });
  return list;
}

/** These cases as the list shows them, in their order. */
function entriesOf(
  database: Executor,
  userId: string,
  wanted: readonly { readonly id: string }[],
): readonly CaseEntry[] {
  const ids = wanted.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = database.select().from(cases).where(inArray(cases.id, ids)).all();
  const counts = database
    .select({ caseId: visits.caseId, visits: count() })
    .from(visits)
    .where(inArray(visits.caseId, ids))
    .groupBy(visits.caseId)
    .all();
  const shared = database
    .select({ caseId: caseParticipants.caseId, access: caseParticipants.access })
    .from(caseParticipants)
    .where(and(eq(caseParticipants.userId, userId), inArray(caseParticipants.caseId, ids)))
    .all();
  const mentions = database
    .select({ caseId: comments.caseId, comments: count() })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .where(and(eq(commentMentions.userId, userId), isNull(commentMentions.seenAt), inArray(comments.caseId, ids)))
    .groupBy(comments.caseId)
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): readonly CaseEntry[] => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { label, patient } = headOf(row);
    return [
      {
        id,
        label,
        patient,
        isArchived: row.isArchived,
        owner: personOf(database, row.ownerId),
        relation: row.ownerId === userId ? "owner" : (shared.find(({ caseId }) => caseId === id)?.access ?? "read"),
        visitCount: counts.find(({ caseId }) => caseId === id)?.visits ?? 0,
        changedAt: row.changedAt,
        newMentions: mentions.find(({ caseId }) => caseId === id)?.comments ?? 0,
      },
    ];
  });
}
