import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { attempt } from "@/app/api/request/lock-out";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { signInWithPassword } from "@/app/api/sign-in-with-password";
import { database } from "@/db/client";
import { acceptInvitation } from "@/db/repositories/invitations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/invitations/accept", {
  POST: async ({ request, entry: { name, password, token } }) => {
    const email = await attempt(request, undefined, async () => {
      const user = { id: randomUUID(), name, passwordHash: await hashPassword(password) };
      const accepted = await acceptInvitation(database(), token, user, new Date());
      if (accepted !== undefined) return accepted;
      throw new RequestError(
        "not-found",
        "This invitation was already used, has expired or was revoked. Ask for a new one.",
      );
    });
    return signInWithPassword(request, email, password);
  },
});
