import { database } from "@/db/client";
import { recordEvent } from "@/db/repositories/audit";
import type { SignedInUser } from "@/lib/accounts/signed-in-user";

/** Tells the audit trail what somebody changed about their own account. */
export function recordAccountChange({ id }: SignedInUser, action: `account.${string}`): void {
  const subject = `user/${id}`;
  recordEvent(database(), { at: new Date().toISOString(), actor: subject, action, subject });
}
