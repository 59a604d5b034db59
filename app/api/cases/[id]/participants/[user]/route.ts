import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { unshareCase } from "@/db/repositories/participants";
import { announceChange } from "../../../changes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/participants/[user]", {
  DELETE: async ({ acting, params: { id, user } }) => {
    await unshareCase(database(), acting, id, user);
    announceChange(id);
  },
});
