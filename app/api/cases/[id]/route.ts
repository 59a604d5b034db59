import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { changeCase, deleteCase, readCase } from "@/db/repositories/cases";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]", {
  GET: ({ acting, params: { id } }) => readCase(database(), acting, id),
  PATCH: async ({ acting, params: { id }, entry: { version, ...changed } }) => ({
    version: await changeCase(database(), acting, id, version, changed),
  }),
  DELETE: async ({ acting, params: { id }, entry: { label } }) => {
    const isDeleted = await deleteCase(database(), acting, id, label.trim());
    if (isDeleted) return;
    const message = "This is not the label of the case.";
    throw new RequestError("invalid-entry", message, { errors: [{ path: "label", message }] });
  },
});
