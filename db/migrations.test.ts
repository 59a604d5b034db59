import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./client";
import { listReleases } from "./repositories/releases";

const migrations = join(import.meta.dirname, "migrations");
const journal: { entries: readonly { tag: string }[] } = JSON.parse(
  readFileSync(join(migrations, "meta/_journal.json"), "utf8"),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "myowise-migrations-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file as the version with only the first `count` migrations made it, with a row that it could hold. */
function fileOfVersion(count: number): string {
  const older = join(folder, `migrations-${count}`);
  mkdirSync(older);
  cpSync(migrations, older, { recursive: true });
  writeFileSync(
    join(older, "meta/_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }),
  );
  const file = join(folder, `${count}.db`);
  const sqlite = new BetterSqlite(file);
  migrate(drizzle(sqlite), { migrationsFolder: older });
  sqlite.exec(
    "insert into knowledge_releases (hash, version, first_served_on) values ('sha256-a', '2026.11.1', '2026-11-22')",
  );
  sqlite.close();
  return file;
}

test("there are migrations to try", () => expect(journal.entries.length).toBeGreaterThan(1));

test.each(journal.entries.map(({ tag }, index) => ({ tag, count: index + 1 })))(
  "a file made by the version that ended with $tag opens, and keeps what is in it",
  async ({ count }) => {
    const database = openDatabase(fileOfVersion(count));
    expect(await listReleases(database)).toEqual([
      { hash: "sha256-a", version: "2026.11.1", firstServedOn: "2026-11-22" },
    ]);
    expect(database.$client.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.$client.pragma("foreign_key_check")).toEqual([]);
    database.$client.close();
  },
);

test("the file waits for the disk at each commit, writes ahead, and holds to its references", () => {
  const { $client } = openDatabase(join(folder, "settings.db"));
  const setting = (name: string) => $client.pragma(name, { simple: true });
  expect([setting("journal_mode"), setting("synchronous"), setting("foreign_keys")]).toEqual(["wal", 2, 1]);
  expect(setting("busy_timeout")).toBeGreaterThan(1000);
});
