import { createHash } from "node:crypto";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Role } from "../../lib/accounts/role";
import { type Executor, inTransaction } from "../database";
import { invitations, users } from "../schema";
import { seal, unseal } from "../sealed";
import { sealContext } from "../sealed-columns";
import { recordEvent } from "./audit";
import { insertUser, type NewUser, readmitUser } from "./users";

/** An invitation that can still be followed. Times are ISO 8601. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** An invitation with whoever it is for, when they have an account: it then opens that account again. */
export interface FoundInvitation extends Invitation {
  readonly existingName: string | undefined;
}

interface NewInvitation extends Invitation {
  /** Goes into the link; only its hash is kept. */
  readonly token: string;
  readonly invitedBy: string;
}

type Row = typeof invitations.$inferSelect;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

const isOpen = (now: Date) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now.toISOString()));

function toInvitation({ id, email, role, createdAt, expiresAt }: Row): Invitation {
  return { id, email: unseal(email, sealContext("invitations.email", id)), role, createdAt, expiresAt };
}

/** Invites somebody; false when the address has an account already. */
export async function createInvitation(executor: Executor, invitation: NewInvitation): Promise<boolean> {
  return inTransaction(executor, (transaction) => {
    if (accountOf(transaction, invitation.email) !== undefined) return false;
    insertInvitation(transaction, invitation, "invitation.made");
    return true;
  });
}

/** Lets a user back in who lost what proves them: a link to choose a new password; false for an unknown user. */
export async function createReadmission(
  executor: Executor,
  userId: string,
  invitation: Omit<NewInvitation, "email" | "role">,
): Promise<boolean> {
  return inTransaction(executor, (transaction) => {
    const user = transaction.select().from(users).where(eq(users.id, userId)).get();
    if (user === undefined) return false;
    insertInvitation(transaction, { ...invitation, email: user.email, role: user.role }, "invitation.made-for-user");
    return true;
  });
}

function insertInvitation(transaction: Executor, invitation: NewInvitation, action: `invitation.${string}`): void {
  const { id, email, role, invitedBy, createdAt, expiresAt, token } = invitation;
  const sealed = seal(email, sealContext("invitations.email", id));
  transaction
    .insert(invitations)
    .values({ id, tokenHash: hashOf(token), email: sealed, role, invitedBy, createdAt, expiresAt })
    .run();
  const event = { actor: `user/${invitedBy}`, action, subject: `invitation/${id}` } as const;
  recordEvent(transaction, { at: createdAt, ...event, detail: { role } });
}

/** Invitations that can still be followed, the newest first. */
export async function listOpenInvitations(executor: Executor, now: Date): Promise<readonly Invitation[]> {
  const rows = executor.select().from(invitations).where(isOpen(now)).orderBy(desc(invitations.createdAt)).all();
  return rows.map(toInvitation);
}

/** The invitation of a link, while it can be followed. */
export async function findOpenInvitation(
  executor: Executor,
  token: string,
  now: Date,
): Promise<FoundInvitation | undefined> {
  const row = openRow(executor, token, now);
  if (row === undefined) return undefined;
  const invitation = toInvitation(row);
  const account = accountOf(executor, invitation.email);
  if (account !== undefined && !isReadmission(row, account)) return undefined;
  return { ...invitation, existingName: account?.name };
}

/**
 * Follows an invitation, once: makes its account, or opens again the one that it was made for, under the new password
 * alone. The address that it is for, or nothing when the link no longer works.
 */
export async function acceptInvitation(
  executor: Executor,
  token: string,
  user: Omit<NewUser, "email">,
  now: Date,
): Promise<string | undefined> {
  return inTransaction(executor, (transaction) => {
    const row = openRow(transaction, token, now);
    if (row === undefined) return undefined;
    const { id, email, role } = toInvitation(row);
    const account = accountOf(transaction, email);
    if (account === undefined) insertUser(transaction, { ...user, email }, role, now);
    else if (isReadmission(row, account)) readmitUser(transaction, account.id, user.passwordHash, now);
    else return undefined;
    const userId = account === undefined ? user.id : account.id;
    const accepted = { acceptedAt: now.toISOString(), acceptedBy: userId };
    transaction.update(invitations).set(accepted).where(eq(invitations.id, id)).run();
    const event = { action: "invitation.accepted", subject: `invitation/${id}`, detail: { role } } as const;
    recordEvent(transaction, { at: now.toISOString(), actor: `user/${userId}`, ...event });
    return email;
  });
}

/** Takes an invitation back; false when it could not be followed any more. */
export async function revokeInvitation(executor: Executor, id: string, actorId: string, now: Date): Promise<boolean> {
  return inTransaction(executor, (transaction) => {
    const { changes } = transaction
      .update(invitations)
      .set({ revokedAt: now.toISOString() })
      .where(and(eq(invitations.id, id), isOpen(now)))
      .run();
    if (changes === 0) return false;
    const event = { action: "invitation.revoked", subject: `invitation/${id}` } as const;
    recordEvent(transaction, { at: now.toISOString(), actor: `user/${actorId}`, ...event });
    return true;
  });
}

function openRow(executor: Executor, token: string, now: Date): Row | undefined {
  return executor
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashOf(token)), isOpen(now)))
    .get();
}

type Account = typeof users.$inferSelect;

function accountOf(executor: Executor, email: string): Account | undefined {
  return executor.select().from(users).where(eq(users.email, email)).get();
}

/** Whether the invitation was made for an account that was there already. */
const isReadmission = (row: Row, account: Account): boolean => row.createdAt > account.createdAt.toISOString();
