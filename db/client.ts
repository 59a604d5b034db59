import { mkdirSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { dataFile } from "./data-file";
import type { Database } from "./database";
import { prepareKeys } from "./keys/prepare-keys";
import * as schema from "./schema";

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
