import { z } from "zod";
import type { Role } from "../accounts/role";

/** What somebody who was let into a case may do there; its owner may do all. */
export const caseAccess = ["read", "edit"] as const;
export type CaseAccess = (typeof caseAccess)[number];
export const caseAccessSchema = z.enum(caseAccess);

/** read it; edit its visits, decisions and label; discuss it; manage who sees it, and delete it. */
export type CaseAction = "read" | "discuss" | "edit" | "manage";

/** How a person stands to a case: its owner, somebody let in, or nobody to it. */
export interface CaseStanding {
  readonly role: Role;
  readonly relation: "owner" | CaseAccess | "none";
}

/**
 * Who may do what. A case belongs to the person who made it and is seen by those whom they let in, and by nobody
 * else: an administrator too sees only their own cases and those they were let into. A reviewer reads and discusses,
 * and edits nothing, whatever they were given.
 */
export function mayInCase(action: CaseAction, { role, relation }: CaseStanding): boolean {
  if (relation === "none") return false;
  if (action === "read" || action === "discuss") return true;
  if (role === "reviewer") return false;
  return relation === "owner" || (action === "edit" && relation === "edit");
}
