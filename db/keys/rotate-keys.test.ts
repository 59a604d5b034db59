import { expect, test } from "vitest";
import { openDatabase } from "../client";
import type { Database } from "../database";
import { invitations, sealingKeys, users } from "../schema";
import { seal, unseal } from "../sealed";
import { sealContext } from "../sealed-columns";
import { type Keyring, withNewKey } from "./keyring";
import { recordCurrentKey } from "./prepare-keys";
import { hasOldKeys, resealAll } from "./rotate-keys";

const rowCount = 450;

function sealedDatabase(keyring: Keyring): Database {
  const database = openDatabase(":memory:");
  recordCurrentKey(database, keyring);
  const now = new Date(0);
  const inviter = { id: "u", name: "A", email: "a@example.org", role: "administrator", createdAt: now, updatedAt: now };
  database
    .insert(users)
    .values({ ...inviter, role: "administrator" })
    .run();
  for (let index = 0; index < rowCount; index += 1) {
    const id = `i${index}`;
    const email = seal(`${index}@example.org`, sealContext("invitations.email", id), keyring);
    const invitation = { id, tokenHash: id, email, invitedBy: "u", createdAt: "2026-11-22", expiresAt: "2026-11-29" };
    database
      .insert(invitations)
      .values({ ...invitation, role: "clinician" })
      .run();
  }
  return database;
}

const keysInUse = (database: Database): readonly string[] => [
  ...new Set(
    database
      .select()
      .from(invitations)
      .all()
      .map(({ email }) => email.split(":")[2] ?? ""),
  ),
];

const readAll = (database: Database, keyring: Keyring): readonly string[] =>
  database
    .select()
    .from(invitations)
    .all()
    .map(({ id, email }) => unseal(email, sealContext("invitations.email", id), keyring));

const expected = Array.from({ length: rowCount }, (_, index) => `${index}@example.org`);

test("a rotation seals every value under the new key, and the old key is no longer asked for", () => {
  const old = withNewKey();
  const database = sealedDatabase(old);
  const keyring = withNewKey(old);
  expect(resealAll(database, keyring)).toBe(rowCount);
  expect(keysInUse(database)).toEqual([keyring.current]);
  expect(readAll(database, withoutOld(keyring))).toEqual(expected);
  expect(
    database
      .select()
      .from(sealingKeys)
      .all()
      .map(({ id }) => id),
  ).toEqual([keyring.current]);
});

const withoutOld = (keyring: Keyring): Keyring => ({
  ...keyring,
  keys: new Map([...keyring.keys].filter(([id]) => id === keyring.current)),
});

test("a rotation that is killed half way leaves every value readable, and goes on where it was", () => {
  const old = withNewKey();
  const database = sealedDatabase(old);
  const keyring = withNewKey(old);
  const kill = () => {
    throw new Error("killed");
  };
  expect(() => resealAll(database, keyring, kill)).toThrow("killed");
  expect(keysInUse(database).length).toBe(2);
  expect(readAll(database, keyring)).toEqual(expected);
  expect(hasOldKeys(database, keyring)).toBe(true);
  expect(resealAll(database, keyring)).toBeLessThan(rowCount);
  expect(keysInUse(database)).toEqual([keyring.current]);
  expect(hasOldKeys(database, keyring)).toBe(false);
});

test("a sealed value in a column that nobody registered is found, and the old key is not given up", () => {
  const old = withNewKey();
  const database = sealedDatabase(old);
  database.$client.exec("create table notes (id text, note text)");
  database.$client.prepare("insert into notes values ('n', ?)").run(seal("a note", "notes.note/n", old));
  const keyring = withNewKey(old);
  expect(() => resealAll(database, keyring)).toThrow(/notes\.note/);
  expect(hasOldKeys(database, keyring)).toBe(true);
});
