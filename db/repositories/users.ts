import type { Role } from "../../lib/accounts/role";
import { type Executor, inTransaction } from "../client";
import { accounts, users } from "../schema";
import { recordEvent } from "./audit";

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
