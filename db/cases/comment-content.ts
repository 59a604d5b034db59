import type { CommentSubject } from "../../lib/cases/comment";
import type { comments } from "../schema";
import { openFrom, sealIn } from "./sealing";

export type CommentRow = typeof comments.$inferSelect;

/** What is sealed of a comment. A deleted one keeps what it was about, and no word of its text. */
export interface CommentContent {
  readonly about: CommentSubject;
  readonly text?: string;
  /** Who wrote and who resolved it elsewhere, by name, where it came in a file. */
  readonly imported?: { readonly author: string; readonly resolvedBy?: string | undefined };
}

export const contentOf = (row: Pick<CommentRow, "id" | "content">): CommentContent =>
  JSON.parse(openFrom("comments.content", row.id, row.content));

export const sealedContent = (id: string, content: CommentContent) =>
  sealIn("comments.content", id, JSON.stringify(content));
