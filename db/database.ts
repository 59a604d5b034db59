import type BetterSqlite from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type * as schema from "./schema";

export type Database = BetterSQLite3Database<typeof schema> & { readonly $client: BetterSqlite.Database };

/** The database, or a transaction on it: what a write that belongs to another one is given. */
export type Executor = BaseSQLiteDatabase<"sync", BetterSqlite.RunResult, typeof schema>;

/**
 * Runs a piece of work whose writes all happen or none. It takes the right to write at its start, so that what it
 * reads cannot change under it. The work is synchronous: SQLite has one connection.
 */
export function inTransaction<Result>(database: Executor, work: (transaction: Executor) => Result): Result {
  return database.transaction(work, { behavior: "immediate" });
}
