import { asc, eq } from "drizzle-orm";
import type { Executor } from "../database";
import { passkeys } from "../schema";

/** A passkey, as its owner knows it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 instant. */
  readonly addedAt: string;
}

/** The passkeys of a user, the oldest first. */
export async function listPasskeys(executor: Executor, userId: string): Promise<readonly OwnPasskey[]> {
  const rows = executor
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt))
    .all();
  return rows.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? "Passkey",
    addedAt: (createdAt ?? new Date(0)).toISOString(),
  }));
}
