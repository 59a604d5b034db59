import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { openDatabase } from "./client";
import type { Database } from "./database";

/**
 * Reads the database through a copy that is brought up to the newest migration and thrown away: the file itself is
 * opened to be read only, may be one of the version before, and may be in use. What is sealed stays sealed in the copy.
 */
export async function withCopy<Result>(path: string, read: (copy: Database) => Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "myowise-copy-"));
  try {
    const file = join(folder, "copy.db");
    const sqlite = new BetterSqlite(path, { readonly: true, fileMustExist: true });
    try {
      await sqlite.backup(file);
    } finally {
      sqlite.close();
    }
    const copy = openDatabase(file);
    try {
      return read(copy);
    } finally {
      copy.$client.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
