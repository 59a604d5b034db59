import { randomUUID } from "node:crypto";
import { z } from "zod";
import { database } from "@/db/client";
import { addComment, readDiscussion } from "@/db/repositories/comments";
import { commentSubjectSchema, commentTextSchema } from "@/lib/cases/comment";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { type CaseContext, inCase, privately } from "../../in-cases";

const entry = z.strictObject({
  on: z.union([z.strictObject({ thread: z.string().min(1).max(50) }), commentSubjectSchema], {
    error: "says neither what the comment is about nor which thread it answers",
  }),
  text: commentTextSchema,
});

/** What is said in the case. */
export const GET = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id }) => privately(await readDiscussion(database(), acting, id)));

/** Adds a comment, or an answer to one. */
export const POST = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id }) => {
    const { on, text } = await readEntry(request, entry);
    const comment = randomUUID();
    await addComment(database(), acting, id, { id: comment, on, text });
    return privately({ id: comment }, 201);
  });

const refuse = refusing("GET", "POST");

export { refuse as DELETE, refuse as PATCH, refuse as PUT };
