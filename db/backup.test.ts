import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { backUp, restore } from "./backup";
import { openDatabase } from "./client";
import type { Database } from "./database";
import { forgetKeys } from "./keys/installation-keys";
import { keyringJson, withNewKey } from "./keys/keyring";
import { prepareKeys } from "./keys/prepare-keys";
import { recordEvent, verifyChain } from "./repositories/audit";
import { createInvitation, listOpenInvitations } from "./repositories/invitations";
import { createFirstAdministrator } from "./repositories/users";

const now = new Date("2026-11-22T10:00:00Z");
const event = { at: now.toISOString(), actor: "user/a", action: "case.read", subject: "case/1" } as const;
const options = { isForced: false, now };

let folder = "";
let path = "";
let backup = "";
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "myowise-backup-"));
  path = join(folder, "myowise.db");
  backup = join(folder, "backup.db");
  database = openDatabase(path);
  prepareKeys(database);
  await createFirstAdministrator(database, { id: "a", name: "Ada", email: "ada@example.org", passwordHash: "h" }, now);
  const dates = { createdAt: now.toISOString(), expiresAt: "2026-11-29T10:00:00.000Z" };
  await createInvitation(database, {
    id: "i",
    token: "t",
    email: "g@example.org",
    role: "clinician",
    invitedBy: "a",
    ...dates,
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  forgetKeys();
  database.$client.close();
  rmSync(folder, { recursive: true });
});

test("a backup of a database in use is restored on an empty machine with the keys, sealed values and trail whole", async () => {
  await backUp(path, backup);
  const elsewhere = join(folder, "elsewhere.db");
  expect(restore(elsewhere, backup, options)).toEqual({ keptAside: undefined, eventCount: 2 });
  const restored = openDatabase(elsewhere);
  expect(await listOpenInvitations(restored, now)).toMatchObject([{ email: "g@example.org" }]);
  expect(verifyChain(restored)).toMatchObject({ isWhole: true, count: 2 });
  restored.$client.close();
});

test("a backup is one file, and no unfinished one is left beside it", async () => {
  await backUp(path, backup);
  expect(readdirSync(folder).filter((name) => name.startsWith("backup"))).toEqual(["backup.db"]);
  await expect(backUp(path, backup)).rejects.toThrow(/exists already/);
});

test("a restore is refused while a server holds the database", async () => {
  await backUp(path, backup);
  expect(() => restore(path, backup, options)).toThrow(/Stop the server first/);
});

test("a restore over newer data is refused, unless forced; then the newer one is kept aside", async () => {
  await backUp(path, backup);
  recordEvent(database, event);
  database.$client.close();
  expect(() => restore(path, backup, options)).toThrow(/1 more than the backup's 2 events/);
  const { keptAside = "" } = restore(path, backup, { ...options, isForced: true });
  database = openDatabase(path);
  expect(verifyChain(database)).toMatchObject({ count: 2 });
  const newer = openDatabase(keptAside);
  expect(verifyChain(newer)).toMatchObject({ count: 3 });
  newer.$client.close();
});

test("a damaged backup and a file of another program are refused, and the data stays as it was", async () => {
  await backUp(path, backup);
  database.$client.close();
  const damaged = join(folder, "damaged.db");
  cpSync(backup, damaged);
  truncateSync(damaged, 40_000);
  expect(() => restore(path, damaged, options)).toThrow();
  writeFileSync(damaged, "not a database at all, but long enough to look at".repeat(100));
  expect(() => restore(path, damaged, options)).toThrow(/not a backup of Myowise/);
  database = openDatabase(path);
  expect(verifyChain(database)).toMatchObject({ count: 2 });
});

test("a backup made under other keys is refused", async () => {
  await backUp(path, backup);
  vi.stubEnv("MYOWISE_KEYS", keyringJson(withNewKey()));
  expect(() => restore(join(folder, "elsewhere.db"), backup, options)).toThrow(/not those of this database/);
  expect(existsSync(join(folder, "elsewhere.db"))).toBe(false);
});

test("a backup made by a newer version is refused", async () => {
  database.$client.exec("update __drizzle_migrations set created_at = created_at + 4102444800000");
  await backUp(path, backup);
  expect(() => restore(join(folder, "elsewhere.db"), backup, options)).toThrow(/newer version/);
});
