import { newLink } from "@/app/api/new-link";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { createInvitation } from "@/db/repositories/invitations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/invitations", {
  POST: async ({ acting, entry: { email, role } }) => {
    const { invitation, link } = newLink(acting.user.id);
    const isMade = await createInvitation(database(), { ...invitation, email, role });
    if (!isMade) throw new RequestError("conflict", "This address has an account already.");
    return { link };
  },
});
