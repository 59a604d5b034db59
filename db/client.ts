import { mkdirSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema";

export type Database = BetterSQLite3Database<typeof schema>;

/** Opens a database file, or one in memory with `:memory:`, and brings it up to the newest migration. */
export function openDatabase(file: string): Database {
  const sqlite = new BetterSqlite(file);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("foreign_keys = ON");
  const database = drizzle(sqlite, { schema, casing: "snake_case" });
  migrate(database, { migrationsFolder: join(process.cwd(), "db/migrations") });
  return database;
}

let opened: Database | undefined;

/** The installation's database: one file under `DATA_DIR` (`./data` unless set). */
export function database(): Database {
  if (opened === undefined) {
    const folder = process.env.DATA_DIR ?? join(process.cwd(), "data");
    mkdirSync(folder, { recursive: true });
    opened = openDatabase(join(folder, "myowise.db"));
  }
  return opened;
}
