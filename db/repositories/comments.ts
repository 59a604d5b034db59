import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Person } from "../../lib/cases/case";
import { CaseError, noSuchCase } from "../../lib/cases/case-error";
import type { Comment, CommentSubject } from "../../lib/cases/comment";
import { mentionedIn } from "../../lib/cases/mentions";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { authorOf } from "../cases/case-entry";
import { type CommentRow, contentOf, sealedContent } from "../cases/comment-content";
import { visitsToThinkOf } from "../cases/think-first-standing";
import { type Executor, inTransaction } from "../database";
import { cases, commentMentions, comments } from "../schema";
import { peopleIn } from "./people";
import { visitIn } from "./visits";

/** A comment as it is sent: on something, or as an answer to a thread. */
export interface NewComment {
  readonly id: string;
  readonly on: CommentSubject | { readonly thread: string };
  readonly text: string;
}

/** What is said in a case, the oldest first, and everybody who may be mentioned. */
export interface Discussion {
  readonly comments: readonly Comment[];
  readonly people: readonly Person[];
}

/**
 * Adds a comment, and tells those whom it mentions. An answer to a resolved thread opens it again. Throws `CaseError`:
 * for a visit, an option's warning or a thread that this case does not have.
 */
export async function addComment(
  database: Executor,
  acting: Acting,
  caseId: string,
  { id, on, text }: NewComment,
): Promise<void> {
  inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "discuss");
    const thread = "thread" in on ? firstOf(transaction, caseId, on.thread) : undefined;
    const about = "thread" in on ? contentOf(thread as CommentRow).about : existing(transaction, acting, caseId, on);
    refuseHidden(transaction, acting, caseId, about);
    const visitId = about.kind === "case" ? null : about.visit;
    const content = sealedContent(id, { about, text });
    const written = { id, caseId, visitId, threadId: thread?.id ?? null, content, authorId: acting.user.id };
    transaction
      .insert(comments)
      .values({ ...written, createdAt: acting.at, changedAt: acting.at })
      .run();
    const mentioned = mentionedIn(text, peopleIn(transaction, row)).filter((userId) => userId !== acting.user.id);
    for (const userId of mentioned) transaction.insert(commentMentions).values({ commentId: id, userId }).run();
    if (thread !== undefined && thread.resolvedAt !== null) setResolved(transaction, acting, thread, false);
    transaction.update(cases).set({ changedAt: acting.at }).where(eq(cases.id, caseId)).run();
    recordInCase(transaction, acting, "comment.added", caseId, { comment: id, mentioned: mentioned.length });
  });
}

/** Resolves a thread, or opens it again; nothing happens where it is so already. Throws `CaseError`. */
export async function resolveThread(
  database: Executor,
  acting: Acting,
  caseId: string,
  threadId: string,
  isResolved: boolean,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "discuss");
    const first = firstOf(transaction, caseId, threadId);
    refuseHidden(transaction, acting, caseId, contentOf(first).about);
    if ((first.resolvedAt !== null) === isResolved) return;
    setResolved(transaction, acting, first, isResolved);
    recordInCase(transaction, acting, isResolved ? "comment.resolved" : "comment.reopened", caseId, {
      comment: threadId,
    });
  });
}

/** Deletes one's own comment: its words go, and a mark stays in the thread. Throws `CaseError`. */
export async function deleteComment(
  database: Executor,
  acting: Acting,
  caseId: string,
  commentId: string,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "discuss");
    const row = rowOf(transaction, caseId, commentId);
    if (row.authorId !== acting.user.id) {
      throw new CaseError("not-allowed", "Only the author of a comment deletes it.");
    }
    const { text, ...kept } = contentOf(row);
    if (text === undefined) return;
    const content = sealedContent(commentId, kept);
    transaction
      .update(comments)
      .set({ content, version: row.version + 1, changedAt: acting.at })
      .where(eq(comments.id, commentId))
      .run();
    transaction.delete(commentMentions).where(eq(commentMentions.commentId, commentId)).run();
    recordInCase(transaction, acting, "comment.deleted", caseId, { comment: commentId });
  });
}

/** What is said in a case, for whoever may read it. The page around it is read with the case itself. Throws `CaseError`. */
export async function readDiscussion(database: Executor, acting: Acting, caseId: string): Promise<Discussion> {
  return inTransaction(database, (transaction) => discussionIn(transaction, acting, caseId));
}

/** Opens the discussion: what it mentions its reader in counts as seen, and how many of those were new is told. */
export async function openDiscussion(
  database: Executor,
  acting: Acting,
  caseId: string,
): Promise<Discussion & { readonly newMentions: number }> {
  return inTransaction(database, (transaction) => {
    const discussion = discussionIn(transaction, acting, caseId);
    const shown = discussion.comments.map(({ id }) => id);
    const { changes } = transaction
      .update(commentMentions)
      .set({ seenAt: acting.at })
      .where(
        and(
          eq(commentMentions.userId, acting.user.id),
          isNull(commentMentions.seenAt),
          inArray(commentMentions.commentId, shown),
        ),
      )
      .run();
    return { ...discussion, newMentions: changes };
  });
}

function discussionIn(transaction: Executor, acting: Acting, caseId: string): Discussion {
  const { row } = caseFor(transaction, acting, caseId, "read");
  const hidden = visitsToThinkOf(transaction, caseId, acting.user.id);
  const rows = transaction
    .select()
    .from(comments)
    .where(eq(comments.caseId, caseId))
    .orderBy(asc(comments.createdAt), sql`rowid`)
    .all()
    .filter(({ visitId }) => visitId === null || !hidden.has(visitId));
  const mentions = transaction
    .select({ commentId: commentMentions.commentId, userId: commentMentions.userId })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .where(eq(comments.caseId, caseId))
    .all();
  const mentionedBy = (id: string) => mentions.filter(({ commentId }) => commentId === id).map(({ userId }) => userId);
  return {
    comments: rows.map((one) => commentOf(transaction, one, mentionedBy(one.id))),
    people: peopleIn(transaction, row),
  };
}

function commentOf(transaction: Executor, row: CommentRow, mentioned: readonly string[]): Comment {
  const { about, text, imported } = contentOf(row);
  const named = (id: string, name: string | undefined) =>
    authorOf(transaction, { madeBy: id, importedAuthor: name ?? null });
  return {
    id: row.id,
    threadId: row.threadId ?? row.id,
    about,
    text: text ?? "",
    isDeleted: text === undefined,
    author: named(row.authorId, imported?.author),
    mentioned,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    ...(row.resolvedAt !== null &&
      row.resolvedBy !== null && {
        resolved: { by: named(row.resolvedBy, imported?.resolvedBy), at: row.resolvedAt },
      }),
  };
}

function rowOf(transaction: Executor, caseId: string, commentId: string): CommentRow {
  const row = transaction
    .select()
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.caseId, caseId)))
    .get();
  if (row === undefined) throw noSuchCase();
  return row;
}

/** The first comment of a thread. */
function firstOf(transaction: Executor, caseId: string, threadId: string): CommentRow {
  const row = rowOf(transaction, caseId, threadId);
  if (row.threadId !== null) throw noSuchCase();
  return row;
}

function setResolved(transaction: Executor, { user, at }: Acting, first: CommentRow, isResolved: boolean): void {
  transaction
    .update(comments)
    .set({ resolvedAt: isResolved ? at : null, resolvedBy: isResolved ? user.id : null, changedAt: at })
    .where(eq(comments.id, first.id))
    .run();
}

/** A subject that is there: its visit in this case, its option and its warning in that visit's answer. */
function existing(transaction: Executor, acting: Acting, caseId: string, about: CommentSubject): CommentSubject {
  if (about.kind === "case") return about;
  const { assessment } = visitIn(transaction, acting, caseId, about.visit);
  const option = assessment.options.find(({ id }) => id === about.option);
  const isThere = about.kind === "option" || option?.warnings.some(({ id }) => id === about.warning) === true;
  if (option === undefined || !isThere) throw new CaseError("not-found", "That is not in the answer of this visit.");
  return about;
}

/** Whoever is to think first at a visit does not discuss its answer yet. */
function refuseHidden(transaction: Executor, acting: Acting, caseId: string, about: CommentSubject): void {
  if (about.kind === "case" || !visitsToThinkOf(transaction, caseId, acting.user.id).has(about.visit)) return;
  throw new CaseError("not-allowed", "Send your own ranking for this visit first, or skip it.");
}
