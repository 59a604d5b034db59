import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "../client";
import type { Database } from "../database";
import { accounts, invitations, passkeys, users } from "../schema";
import { listEvents } from "./audit";
import {
  acceptInvitation,
  createInvitation,
  createReadmission,
  findOpenInvitation,
  listOpenInvitations,
  revokeInvitation,
} from "./invitations";
import { createFirstAdministrator } from "./users";

const now = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-30T10:00:00Z");
const invitation = {
  id: "i",
  token: "t".repeat(43),
  email: "grace@example.org",
  role: "clinician",
  invitedBy: "a",
  createdAt: now.toISOString(),
  expiresAt: "2026-11-29T10:00:00.000Z",
} as const;
const grace = { id: "g", name: "Grace", passwordHash: "hash" };

let database: Database;
beforeEach(async () => {
  database = openDatabase(":memory:");
  await createFirstAdministrator(database, { id: "a", name: "Ada", email: "ada@example.org", passwordHash: "h" }, now);
  await createInvitation(database, invitation);
});

const accept = (at = now) => acceptInvitation(database, invitation.token, grace, at);

test("an invitation becomes an account with its address and role, once", async () => {
  expect(await accept()).toBe("grace@example.org");
  expect(database.select().from(users).all()).toMatchObject([{ id: "a" }, { id: "g", role: "clinician" }]);
  expect(await acceptInvitation(database, invitation.token, { ...grace, id: "h" }, now)).toBeUndefined();
});

test("an invitation that expired cannot be followed", async () => {
  expect(await findOpenInvitation(database, invitation.token, later)).toBeUndefined();
  expect(await accept(later)).toBeUndefined();
});

test("an invitation that was taken back cannot be followed", async () => {
  expect(await revokeInvitation(database, "i", "a", now)).toBe(true);
  expect(await accept()).toBeUndefined();
  expect(await revokeInvitation(database, "i", "a", now)).toBe(false);
});

test("neither the address nor the token can be read in the file", () => {
  const [row] = database.select().from(invitations).all();
  expect(JSON.stringify(row)).not.toMatch(/grace|tttt/);
});

test("somebody who has an account is not invited again", async () => {
  expect(await createInvitation(database, { ...invitation, id: "j", token: "u", email: "ada@example.org" })).toBe(
    false,
  );
  expect(await listOpenInvitations(database, now)).toMatchObject([{ id: "i", email: "grace@example.org" }]);
});

test("the trail tells of the invitation and of its acceptance, without the address", async () => {
  await accept();
  const events = await listEvents(database, 2);
  expect(events.map(({ action, actor }) => [action, actor])).toEqual([
    ["invitation.accepted", "user/g"],
    ["invitation.made", "user/a"],
  ]);
  expect(JSON.stringify(events)).not.toContain("grace");
});

const laterOn = new Date("2026-11-23T10:00:00Z");
const readmission = { ...invitation, id: "r", token: "r", createdAt: laterOn.toISOString() };

test("a user who lost what proves them comes back under a new password alone", async () => {
  await accept();
  const passkey = { publicKey: "k", credentialID: "c", counter: 0, deviceType: "singleDevice", backedUp: false };
  database
    .insert(passkeys)
    .values({ id: "p", userId: "g", ...passkey })
    .run();
  expect(await createReadmission(database, "g", readmission)).toBe(true);
  expect(await findOpenInvitation(database, "r", laterOn)).toMatchObject({ existingName: "Grace" });
  expect(await acceptInvitation(database, "r", { ...grace, id: "x", passwordHash: "new" }, laterOn)).toBe(
    "grace@example.org",
  );
  expect(database.select().from(users).all()).toMatchObject([{ id: "a" }, { id: "g", role: "clinician" }]);
  expect(database.select().from(accounts).all()).toMatchObject([{ password: "h" }, { userId: "g", password: "new" }]);
  expect(database.select().from(passkeys).all()).toEqual([]);
  expect(await acceptInvitation(database, "r", grace, laterOn)).toBeUndefined();
});

test("of two invitations for one address, the one not followed does not open the account of the other", async () => {
  await createInvitation(database, { ...invitation, id: "j", token: "second" });
  await acceptInvitation(database, invitation.token, grace, laterOn);
  expect(await findOpenInvitation(database, "second", laterOn)).toBeUndefined();
  expect(await acceptInvitation(database, "second", { ...grace, passwordHash: "stolen" }, laterOn)).toBeUndefined();
});

test("nobody is let back in who was never there", async () => {
  expect(await createReadmission(database, "nobody", readmission)).toBe(false);
});
