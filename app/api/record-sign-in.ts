import { database } from "@/db/client";
import { recordEvent } from "@/db/repositories/audit";
import { findUserId } from "@/db/repositories/users";

interface SignIn {
  /** Whose account it was tried at; an address without one is not written down. */
  readonly user: { readonly email: string } | { readonly id: string } | undefined;
  readonly action: "session.begun" | "session.refused";
  readonly method: "password" | "authenticator-app" | "backup-code" | "passkey";
}

/** Tells the audit trail of a sign-in, or of one that was refused. */
export async function recordSignIn({ user, action, method }: SignIn): Promise<void> {
  const id = user === undefined ? undefined : "id" in user ? user.id : await findUserId(database(), user.email);
  recordEvent(database(), {
    at: new Date().toISOString(),
    actor: action === "session.begun" && id !== undefined ? `user/${id}` : "visitor",
    action,
    subject: id === undefined ? "account/unknown" : `user/${id}`,
    detail: { method },
  });
}
