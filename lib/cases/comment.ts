import { z } from "zod";
import { optionNames } from "../profile/vocabulary/options";
import type { Person } from "./case";

const visit = z.string().min(1).max(50);
const optionIds = new Set<string>(optionNames.map(({ id }) => id));
const option = z.string().refine((id) => optionIds.has(id), "is not an option that we know");
const warning = z.string().min(1).max(100);

/** What a comment is about: the case, or an option or a warning of one visit's answer. */
export const commentSubjectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("case") }),
  z.strictObject({ kind: z.literal("option"), visit, option }),
  z.strictObject({ kind: z.literal("warning"), visit, option, warning }),
]);
export type CommentSubject = Readonly<z.infer<typeof commentSubjectSchema>>;

/** The longest comment, in characters. */
export const longestComment = 4000;

export const commentTextSchema = z
  .string({ error: "is needed" })
  .trim()
  .min(1, "A comment needs some words.")
  .max(longestComment, `A comment may have ${longestComment} characters.`);

/** A comment as those in the case see it. Plain text: nothing in it is read as markup. */
export interface Comment {
  readonly id: string;
  /** The first comment of its thread; its own id for the first itself. */
  readonly threadId: string;
  readonly about: CommentSubject;
  /** Empty once it was deleted. */
  readonly text: string;
  readonly isDeleted: boolean;
  readonly author: Person;
  /** Who is named in it. */
  readonly mentioned: readonly string[];
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Of the first of a thread, once it was resolved. */
  readonly resolved?: { readonly by: Person; readonly at: string } | undefined;
}

/** A first comment with the answers to it, the oldest first. */
export interface Thread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

/** Comments, the oldest first, as threads in the order in which they were begun. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  return comments
    .filter(({ id, threadId }) => id === threadId)
    .map((first) => ({
      first,
      answers: comments.filter(({ id, threadId }) => threadId === first.id && id !== first.id),
    }));
}

/** Whether two subjects are the same thing. */
export const isSameSubject = (one: CommentSubject, other: CommentSubject): boolean =>
  subjectKey(one) === subjectKey(other);

/** A subject as one word: what threads are found by. */
export const subjectKey = (about: CommentSubject): string =>
  [about.kind, "visit" in about && about.visit, "option" in about && about.option, "warning" in about && about.warning]
    .filter((part) => part !== false)
    .join("/");
