import { mkdirSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite, { type RunResult } from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { dataFile } from "./data-file";
import { prepareKeys } from "./keys/prepare-keys";
import * as schema from "./schema";

export type Database = BetterSQLite3Database<typeof schema> & { readonly $client: BetterSqlite.Database };

/** The database, or a transaction on it: what a write that belongs to another one is given. */
export type Executor = BaseSQLiteDatabase<"sync", RunResult, typeof schema>;

/** How long a write waits for another process to finish its own, before it fails. */
const busyTimeoutMs = 10_000;

/** Opens a database file, or one in memory with `:memory:`, and brings it up to the newest migration. */
export function openDatabase(file: string): Database {
  const sqlite = new BetterSqlite(file, { timeout: busyTimeoutMs });
  sqlite.pragma("journal_mode = WAL");
  // In WAL mode the default, NORMAL, may lose the last commits when the power fails; FULL waits for the disk at each
  // commit, so that what has been acknowledged as saved is saved.
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  const database = drizzle(sqlite, { schema, casing: "snake_case" });
  migrate(database, { migrationsFolder: join(process.cwd(), "db/migrations") });
  return database;
}

/**
 * Runs a piece of work whose writes all happen or none. It takes the right to write at its start, so that what it
 * reads cannot change under it. The work is synchronous: SQLite has one connection.
 */
export function inTransaction<Result>(database: Executor, work: (transaction: Executor) => Result): Result {
  return database.transaction(work, { behavior: "immediate" });
}

/** Pages and instrumentation are bundled apart; what they share stands on `globalThis`. */
const shared = globalThis as { myowiseDatabase?: Database };

/** The installation's database: one file under `DATA_DIR` (`./data` unless set). Its keys are checked as it opens. */
export function database(): Database {
  if (shared.myowiseDatabase === undefined) {
    const { folder, path } = dataFile();
    mkdirSync(folder, { recursive: true });
    const opened = openDatabase(path);
    prepareKeys(opened);
    shared.myowiseDatabase = opened;
  }
  return shared.myowiseDatabase;
}
