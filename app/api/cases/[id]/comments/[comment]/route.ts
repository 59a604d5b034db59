import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { deleteComment, resolveThread } from "@/db/repositories/comments";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/comments/[comment]", {
  PATCH: ({ acting, params: { id, comment }, entry: { isResolved } }) =>
    resolveThread(database(), acting, id, comment, isResolved),
  DELETE: ({ acting, params: { id, comment } }) => deleteComment(database(), acting, id, comment),
});
