import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { database } from "@/db/client";
import { acceptInvitation } from "@/db/repositories/invitations";
import { acceptanceEntry } from "@/lib/accounts/entries";
import { asVisitor } from "../../as-visitor";
import { attempt } from "../../lock-out";
import { RequestError } from "../../problem";
import { readEntry } from "../../read-entry";
import { signInWithPassword } from "../../sign-in-with-password";

/** Makes the account of an invitation and signs it in. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { name, password, token } = await readEntry(request, acceptanceEntry);
    const email = await attempt(request, undefined, async () => {
      const user = { id: randomUUID(), name, passwordHash: await hashPassword(password) };
      const accepted = await acceptInvitation(database(), token, user, new Date());
      if (accepted !== undefined) return accepted;
      throw new RequestError(
        "not-found",
        "This invitation was followed, has expired or was taken back. Ask for a new one.",
      );
    });
    return signInWithPassword(request, email, password);
  });
