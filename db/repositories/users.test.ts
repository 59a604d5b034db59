import { expect, test } from "vitest";
import { openDatabase } from "../client";
import { users } from "../schema";
import { listEvents } from "./audit";
import { createFirstAdministrator, hasUsers } from "./users";

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
