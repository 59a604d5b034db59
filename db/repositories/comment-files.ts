import { randomUUID } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import type { CaseFile } from "../../lib/cases/case-file";
import type { CommentSubject } from "../../lib/cases/comment";
import type { Acting } from "../cases/acting";
import { authorOf } from "../cases/case-entry";
import { contentOf, sealedContent } from "../cases/comment-content";
import type { Executor } from "../database";
import { comments } from "../schema";

type FiledComment = CaseFile["comments"][number];

/** The comments of a case for its file, but those about visits that are hidden from who takes it out. */
export function filedComments(
  transaction: Executor,
  caseId: string,
  visitIds: readonly string[],
  hidden: ReadonlySet<string>,
): readonly FiledComment[] {
  const rows = transaction
    .select()
    .from(comments)
    .where(eq(comments.caseId, caseId))
    .orderBy(asc(comments.createdAt), sql`rowid`)
    .all()
    .filter(({ visitId }) => visitId === null || !hidden.has(visitId));
  const placeOf = (id: string) => rows.findIndex((row) => row.id === id) + 1;
  return rows.map((row): FiledComment => {
    const { about, text, imported } = contentOf(row);
    const nameOf = (id: string, name: string | undefined) =>
      name ?? authorOf(transaction, { madeBy: id, importedAuthor: null }).name;
    return {
      thread: placeOf(row.threadId ?? row.id),
      about: about.kind === "case" ? about : { ...about, visit: visitIds.indexOf(about.visit) + 1 },
      ...(text !== undefined && { text }),
      author: nameOf(row.authorId, imported?.author),
      createdAt: row.createdAt,
      ...(row.resolvedAt !== null &&
        row.resolvedBy !== null && {
          resolved: { by: nameOf(row.resolvedBy, imported?.resolvedBy), at: row.resolvedAt },
        }),
    };
  });
}

/** Writes the comments of a file that was checked; whoever takes it in stands for their authors, who keep their names. */
export function insertFiledComments(
  transaction: Executor,
  { user }: Acting,
  caseId: string,
  visitIds: readonly string[],
  filed: readonly FiledComment[],
): void {
  const ids = filed.map(() => randomUUID());
  for (const [at, { thread, about, text, author, createdAt, resolved }] of filed.entries()) {
    const id = ids[at] as string;
    const subject: CommentSubject =
      about.kind === "case" ? about : { ...about, visit: visitIds[about.visit - 1] as string };
    const imported = { author, resolvedBy: resolved?.by };
    transaction
      .insert(comments)
      .values({
        id,
        caseId,
        visitId: subject.kind === "case" ? null : subject.visit,
        threadId: thread === at + 1 ? null : (ids[thread - 1] as string),
        content: sealedContent(id, { about: subject, ...(text !== undefined && { text }), imported }),
        authorId: user.id,
        createdAt,
        changedAt: createdAt,
        resolvedAt: resolved?.at ?? null,
        resolvedBy: resolved === undefined ? null : user.id,
      })
      .run();
  }
}
