import { expect, test } from "vitest";
import { openDatabase } from "../client";
import type { Database } from "../database";
import { sessions, users } from "../schema";
import { listEvents } from "./audit";
import { changeUser, createFirstAdministrator, hasUsers, insertUser, listUsers } from "./users";

const ada = { id: "a", name: "Ada", email: "Ada@Example.org", passwordHash: "hash" };
const now = new Date("2026-11-22T10:00:00Z");

test("a fresh installation has no user, and its first one is the administrator", async () => {
  const database = openDatabase(":memory:");
  expect(hasUsers(database)).toBe(false);
  expect(await createFirstAdministrator(database, ada, now)).toBe(true);
  expect(database.select().from(users).all()).toMatchObject([{ email: "ada@example.org", role: "administrator" }]);
  expect(await listEvents(database, 9)).toMatchObject([{ action: "installation.set-up", subject: "user/a" }]);
});

test("of two who set up at once, the second gets no account", async () => {
  const database = openDatabase(":memory:");
  const eve = { ...ada, id: "e", email: "eve@example.org" };
  const both = await Promise.all([ada, eve].map((user) => createFirstAdministrator(database, user, now)));
  expect(both).toEqual([true, false]);
  expect(database.select().from(users).all()).toHaveLength(1);
});

function withSession(database: Database, userId: string): void {
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const dates = { expiresAt, lastActiveAt: now, createdAt: now, updatedAt: now };
  database
    .insert(sessions)
    .values({ id: `s-${userId}`, token: `t-${userId}`, userId, ...dates })
    .run();
}

async function withTwoUsers(): Promise<Database> {
  const database = openDatabase(":memory:");
  await createFirstAdministrator(database, ada, now);
  insertUser(database, { ...ada, id: "g", name: "Grace", email: "grace@example.org" }, "clinician", now);
  return database;
}

test("a user who is disabled is signed out, and told from one who is not", async () => {
  const database = await withTwoUsers();
  withSession(database, "g");
  expect(await changeUser(database, "g", { isDisabled: true }, "a", now)).toBe("changed");
  expect(await listUsers(database, now)).toMatchObject([
    { id: "a", isDisabled: false },
    { id: "g", isDisabled: true, sessionCount: 0 },
  ]);
});

test("the last administrator can be neither disabled nor given another role", async () => {
  const database = await withTwoUsers();
  expect(await changeUser(database, "a", { isDisabled: true }, "a", now)).toBe("last-administrator");
  expect(await changeUser(database, "a", { role: "reviewer" }, "a", now)).toBe("last-administrator");
  await changeUser(database, "g", { role: "administrator" }, "a", now);
  expect(await changeUser(database, "a", { role: "reviewer" }, "g", now)).toBe("changed");
});

test("a disabled administrator does not count as another one", async () => {
  const database = await withTwoUsers();
  await changeUser(database, "g", { role: "administrator" }, "a", now);
  await changeUser(database, "g", { isDisabled: true }, "a", now);
  expect(await changeUser(database, "a", { isDisabled: true }, "a", now)).toBe("last-administrator");
});

test("users are listed with their sessions and the last use of one", async () => {
  const database = await withTwoUsers();
  withSession(database, "g");
  expect(await listUsers(database, now)).toMatchObject([
    { id: "a", sessionCount: 0, lastActiveAt: undefined },
    { id: "g", sessionCount: 1, lastActiveAt: now.toISOString() },
  ]);
});
