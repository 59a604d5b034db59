import { and, eq, ne } from "drizzle-orm";
import type { Executor } from "../database";
import { sessions } from "../schema";

/** Notes that a session was used just now. */
export async function touchSession(executor: Executor, id: string, now: Date): Promise<void> {
  executor.update(sessions).set({ lastActiveAt: now }).where(eq(sessions.id, id)).run();
}

/** Ends one session. */
export async function endSession(executor: Executor, id: string): Promise<void> {
  executor.delete(sessions).where(eq(sessions.id, id)).run();
}

/** Ends every session of a user, or all but one; how many there were. Synchronous, for use inside a transaction. */
export function endSessionsOf(executor: Executor, userId: string, exceptId = ""): number {
  return executor
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, exceptId)))
    .run().changes;
}
