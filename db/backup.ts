import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { openDatabase } from "./client";
import type { Database } from "./database";
import { prepareKeys } from "./keys/prepare-keys";
import { newestMigration } from "./newest-migration";
import { refuseWhileInUse } from "./open-exclusively";
import { verifyChain } from "./repositories/audit";
import { syncFile, syncFolder } from "./sync";

/** A backup or a restore that was refused; the message says why and what to do. */
export class BackupError extends Error {}

/**
 * Copies the database to another file while it is in use, and checks the copy. The copy has its name only once it is
 * whole. What is sealed stays sealed: the keys are not in it.
 */
export async function backUp(path: string, target: string): Promise<void> {
  if (!existsSync(path)) throw new BackupError(`There is no database at ${path}.`);
  if (existsSync(target)) throw new BackupError(`${target} exists already. Name another file.`);
  const draft = `${target}.unfinished`;
  rmSync(draft, { force: true });
  const sqlite = new BetterSqlite(path, { readonly: true });
  try {
    await sqlite.backup(draft);
  } finally {
    sqlite.close();
  }
  const copy = new BetterSqlite(draft);
  copy.pragma("journal_mode = DELETE");
  refuseDamaged(copy, draft);
  copy.close();
  syncFile(draft);
  renameSync(draft, target);
  syncFolder(join(target, ".."));
}

interface Restored {
  /** Where the database that was there before is kept. */
  readonly keptAside: string | undefined;
  readonly eventCount: number;
}

/**
 * Puts a backup in the place of the database, after trying on a copy that it is whole and opens with the keys that are
 * here. Refuses while a server holds the database, and, unless forced, over one that knows of more events.
 */
export function restore(path: string, source: string, { isForced, now }: { isForced: boolean; now: Date }): Restored {
  if (!existsSync(source)) throw new BackupError(`There is no file ${source}.`);
  const hasData = existsSync(path);
  if (hasData) refuseWhileInUse(path);
  const draft = `${path}.restoring`;
  removeDatabase(draft);
  copyFileSync(source, draft);
  const eventCount = tryOut(draft, source);
  if (hasData && !isForced) refuseOverNewer(path, eventCount);
  syncFile(draft);
  const keptAside = hasData ? `${path}.before-${now.toISOString().replaceAll(/[:.]/g, "-")}` : undefined;
  if (keptAside !== undefined) linkSync(path, keptAside);
  renameSync(draft, path);
  syncFolder(join(path, ".."));
  return { keptAside, eventCount };
}

/** Opens a copy of the backup as the server would; how many events it knows of. */
function tryOut(draft: string, source: string): number {
  refuseForeign(draft, source);
  const database = openDatabase(draft);
  try {
    refuseDamaged(database.$client, source);
    prepareKeys(database);
    const chain = verifyChain(database);
    if (!chain.isWhole) throw new BackupError(`The audit trail of ${source} is broken at event ${chain.brokenAt}.`);
    database.$client.pragma("journal_mode = DELETE");
    return chain.count;
  } finally {
    database.$client.close();
  }
}

function refuseForeign(draft: string, source: string): void {
  const sqlite = new BetterSqlite(draft, { readonly: true });
  try {
    const found = sqlite
      .prepare<[], { last: number }>("select max(created_at) as last from __drizzle_migrations")
      .get();
    if (found === undefined || found.last <= newestMigration()) return;
    throw new BackupError(`${source} was made by a newer version of Myowise. Update first.`);
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${source} is not a backup of Myowise.`);
  } finally {
    sqlite.close();
  }
}

function refuseDamaged(sqlite: Database["$client"], name: string): void {
  const isWhole = sqlite.pragma("integrity_check", { simple: true }) === "ok";
  const hasLooseEnds = (sqlite.pragma("foreign_key_check") as unknown[]).length > 0;
  if (!isWhole || hasLooseEnds) throw new BackupError(`${name} is damaged.`);
}

function refuseOverNewer(path: string, eventCount: number): void {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const hasTrail = sqlite.prepare("select 1 from sqlite_master where name = 'audit_events'").get() !== undefined;
  const found = hasTrail
    ? sqlite.prepare<[], { count: number }>("select coalesce(max(number), 0) as count from audit_events").get()
    : undefined;
  sqlite.close();
  const lost = (found?.count ?? 0) - eventCount;
  if (lost <= 0) return;
  throw new BackupError(
    `The database that is here is newer: its audit trail has ${lost} more than the backup's ${eventCount} events. Add --force to go on; it is kept aside.`,
  );
}

function removeDatabase(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(path + end, { force: true });
}
