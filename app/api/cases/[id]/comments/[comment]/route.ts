import { z } from "zod";
import { database } from "@/db/client";
import { deleteComment, resolveThread } from "@/db/repositories/comments";
import { refusing } from "../../../../problem";
import { readEntry } from "../../../../read-entry";
import { type CaseContext, done, inCase } from "../../../in-cases";

const change = z.strictObject({ isResolved: z.boolean() });

/** Resolves the thread that begins with this comment, or opens it again. */
export const PATCH = (request: Request, context: CaseContext<"comment">): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id, comment }) => {
    const { isResolved } = await readEntry(request, change);
    await resolveThread(database(), acting, id, comment, isResolved);
    return done();
  });

/** Deletes one's own comment; a mark stays. */
export const DELETE = (request: Request, context: CaseContext<"comment">): Promise<Response> =>
  inCase(request, context, "discuss", async (acting, { id, comment }) => {
    await deleteComment(database(), acting, id, comment);
    return done();
  });

const refuse = refusing("DELETE", "PATCH");

export { refuse as GET, refuse as POST, refuse as PUT };
