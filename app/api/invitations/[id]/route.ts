import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { revokeInvitation } from "@/db/repositories/invitations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/invitations/[id]", {
  DELETE: async ({ acting, params: { id } }) => {
    const isRevoked = await revokeInvitation(database(), id, acting.user.id, new Date());
    if (!isRevoked)
      throw new RequestError("not-found", "This invitation was already used, has expired or was revoked.");
  },
});
