import { and, asc, count, eq, gt, isNull, max, ne } from "drizzle-orm";
import type { Role } from "../../lib/accounts/role";
import type { SignedInUser } from "../../lib/accounts/signed-in-user";
import { type Executor, inTransaction } from "../database";
import { accounts, passkeys, sessions, twoFactors, users } from "../schema";
import { recordEvent } from "./audit";
import { endSessionsOf } from "./sessions";

/** Somebody who gets an account: the password is a hash already. */
export interface NewUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** Whether anybody has an account: not on a fresh installation. */
export function hasUsers(executor: Executor): boolean {
  return executor.select({ id: users.id }).from(users).limit(1).get() !== undefined;
}

/** Makes the administrator of a fresh installation; false when somebody was faster. */
export async function createFirstAdministrator(executor: Executor, user: NewUser, now: Date): Promise<boolean> {
  return inTransaction(executor, (transaction) => {
    if (hasUsers(transaction)) return false;
    insertUser(transaction, user, "administrator", now);
    recordEvent(transaction, {
      at: now.toISOString(),
      actor: "visitor",
      action: "installation.set-up",
      subject: `user/${user.id}`,
    });
    return true;
  });
}

/** Writes a user with a password. Inside a transaction, beside the event that tells of it. */
export function insertUser(transaction: Executor, user: NewUser, role: Role, now: Date): void {
  const { id, name, email, passwordHash } = user;
  const dates = { createdAt: now, updatedAt: now };
  transaction
    .insert(users)
    .values({ id, name, email: email.toLowerCase(), role, ...dates })
    .run();
  transaction
    .insert(accounts)
    .values({
      id: `password-${id}`,
      accountId: id,
      providerId: "credential",
      userId: id,
      password: passwordHash,
      ...dates,
    })
    .run();
}

/** Gives a user a new password and takes away everything else that proved them. Inside a transaction. */
export function readmitUser(transaction: Executor, id: string, passwordHash: string, now: Date): void {
  const values = { password: passwordHash, updatedAt: now };
  transaction.update(accounts).set(values).where(eq(accounts.userId, id)).run();
  transaction.update(users).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(users.id, id)).run();
  transaction.delete(twoFactors).where(eq(twoFactors.userId, id)).run();
  transaction.delete(passkeys).where(eq(passkeys.userId, id)).run();
  endSessionsOf(transaction, id);
}

/** A user as an administrator sees them. */
export interface ListedUser extends SignedInUser {
  readonly isDisabled: boolean;
  readonly hasTwoFactor: boolean;
  readonly sessionCount: number;
  /** ISO 8601 instant of the last use of a session that has not ended. */
  readonly lastActiveAt: string | undefined;
}

/** Every user, by name, with the sessions that have not ended. */
export async function listUsers(executor: Executor, now: Date): Promise<readonly ListedUser[]> {
  const rows = executor
    .select({ user: users, sessionCount: count(sessions.id), lastActiveAt: max(sessions.lastActiveAt) })
    .from(users)
    .leftJoin(sessions, and(eq(sessions.userId, users.id), gt(sessions.expiresAt, now)))
    .groupBy(users.id)
    .orderBy(asc(users.name))
    .all();
  return rows.map(({ user, sessionCount, lastActiveAt }) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    isDisabled: user.disabledAt !== null,
    hasTwoFactor: user.twoFactorEnabled,
    sessionCount,
    lastActiveAt: lastActiveAt?.toISOString(),
  }));
}

/** The id of the user with this address, if there is one. */
export async function findUserId(executor: Executor, email: string): Promise<string | undefined> {
  return executor.select({ id: users.id }).from(users).where(eq(users.email, email.toLowerCase())).get()?.id;
}

/** Whether a user is shut out. */
export async function isDisabled(executor: Executor, id: string): Promise<boolean> {
  return executor.select().from(users).where(eq(users.id, id)).get()?.disabledAt instanceof Date;
}

/** Whether a sign-in with the password asks for the code of an authenticator app. */
export async function hasAuthenticatorApp(executor: Executor, id: string): Promise<boolean> {
  return executor.select().from(users).where(eq(users.id, id)).get()?.twoFactorEnabled === true;
}

/** What came of a change to a user: the last administrator who can sign in stays one. */
export type ChangeOutcome = "changed" | "unknown-user" | "last-administrator";

export type UserChange = { readonly role: Role } | { readonly isDisabled: boolean };

/** Changes the role of a user, or shuts them out or in again. Their sessions end. */
export async function changeUser(
  executor: Executor,
  id: string,
  change: UserChange,
  actorId: string,
  now: Date,
): Promise<ChangeOutcome> {
  return inTransaction(executor, (transaction) => {
    const user = transaction.select().from(users).where(eq(users.id, id)).get();
    if (user === undefined) return "unknown-user";
    const staysAdministrator = "role" in change ? change.role === "administrator" : !change.isDisabled;
    if (user.role === "administrator" && !staysAdministrator && !hasOtherAdministrator(transaction, id)) {
      return "last-administrator";
    }
    const values = "role" in change ? change : { disabledAt: change.isDisabled ? now : null };
    transaction
      .update(users)
      .set({ ...values, updatedAt: now })
      .where(eq(users.id, id))
      .run();
    endSessionsOf(transaction, id);
    recordEvent(transaction, {
      at: now.toISOString(),
      actor: `user/${actorId}`,
      action: "role" in change ? "user.role-changed" : change.isDisabled ? "user.disabled" : "user.enabled",
      subject: `user/${id}`,
      detail: "role" in change ? { from: user.role, to: change.role } : {},
    });
    return "changed";
  });
}

function hasOtherAdministrator(executor: Executor, id: string): boolean {
  const isAdministrator = and(eq(users.role, "administrator"), isNull(users.disabledAt), ne(users.id, id));
  return executor.select({ id: users.id }).from(users).where(isAdministrator).get() !== undefined;
}
