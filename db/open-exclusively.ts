import BetterSqlite from "better-sqlite3";

/** The file is in use: a server or another command holds it. */
export class InUseError extends Error {}

/**
 * Makes sure that nobody else has the database file open. Every connection to a WAL database holds a shared lock for
 * as long as it lives, and leaving WAL mode needs an exclusive one. Throws `InUseError` when somebody has it.
 */
export function refuseWhileInUse(path: string): void {
  const sqlite = new BetterSqlite(path, { timeout: 0 });
  try {
    sqlite.pragma("journal_mode = DELETE");
    if (sqlite.pragma("journal_mode", { simple: true }) !== "delete") throw new InUseError();
  } catch (error) {
    const isLocked = error instanceof InUseError || /locked|busy/i.test((error as Error).message);
    if (!isLocked) throw error;
    throw new InUseError(`${path} is in use. Stop the server first.`);
  } finally {
    sqlite.close();
  }
}
