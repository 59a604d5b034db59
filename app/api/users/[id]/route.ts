import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { changeUser } from "@/db/repositories/users";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/users/[id]", {
  PATCH: async ({ acting, params: { id }, entry: change }) => {
    const outcome = await changeUser(database(), id, change, acting.user.id, new Date());
    if (outcome === "unknown-user") throw new RequestError("not-found", "There is no such user.");
    if (outcome === "last-administrator") {
      throw new RequestError("conflict", "This is the last administrator. Make somebody else one first.");
    }
  },
});
