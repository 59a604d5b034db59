import { randomUUID } from "node:crypto";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { addComment, readDiscussion } from "@/db/repositories/comments";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/comments", {
  GET: ({ acting, params: { id } }) => readDiscussion(database(), acting, id),
  POST: async ({ acting, params: { id }, entry: { on, text } }) => {
    const comment = randomUUID();
    await addComment(database(), acting, id, { id: comment, on, text });
    return { id: comment };
  },
});
