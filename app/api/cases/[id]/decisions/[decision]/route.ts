import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { removeDecision } from "@/db/repositories/decisions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/decisions/[decision]", {
  DELETE: ({ acting, params: { id, decision }, entry: { version } }) =>
    removeDecision(database(), acting, id, decision, version),
});
