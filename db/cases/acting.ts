import type { Role } from "../../lib/accounts/role";
import type { Executor } from "../database";
import { type AuditEvent, recordEvent } from "../repositories/audit";

/** Who does something, and when. */
export interface Acting {
  readonly user: { readonly id: string; readonly role: Role };
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Writes down what somebody did to a case. Ids and codes only. */
export function recordInCase(
  transaction: Executor,
  { user, at }: Acting,
  action: AuditEvent["action"],
  caseId: string,
  detail: AuditEvent["detail"] = {},
): void {
  recordEvent(transaction, { at, actor: `user/${user.id}`, action, subject: `case/${caseId}`, detail });
}
