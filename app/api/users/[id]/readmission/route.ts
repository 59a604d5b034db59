import { newLink } from "@/app/api/new-link";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { createReadmission } from "@/db/repositories/invitations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/users/[id]/readmission", {
  POST: async ({ acting, params: { id } }) => {
    const { invitation, link } = newLink(acting.user.id);
    const isMade = await createReadmission(database(), id, invitation);
    if (!isMade) throw new RequestError("not-found", "There is no such user.");
    return { link };
  },
});
