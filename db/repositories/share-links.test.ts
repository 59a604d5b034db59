import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { shareLinks, users } from "../schema";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../testing/case-under-test";
import { listEvents } from "./audit";
import { deleteCase } from "./cases";
import { saveDecision } from "./decisions";
import { shareCase } from "./participants";
import { createLink, openLink, readLinks, revokeLink } from "./share-links";
import { addVisit } from "./visits";

const code = (code: string) => expect.objectContaining({ code });
const made = "2026-11-22T10:00:00.000Z";
const expiresAt = "2026-11-29T10:00:00.000Z";
const secondBefore = "2026-11-29T09:59:59.999Z";
const token = "a-token-of-the-tests";

async function linked() {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  await createLink(database, as("anna", made), id, { id: "link", token, expiresAt });
  return { database, id, visitId };
}

test("a link shows the latest visit with its decisions, without a note, a label or anybody's name", async () => {
  const { database, id, visitId } = await linked();
  const newer = madeUpVisit({ ...madeUpProfile, age: 73 });
  await addVisit(database, as("anna"), id, visitId, newer);
  const content = { option: "stretching", outcome: "declined", reason: "patient-refuses", note: "Ben asked" } as const;
  await saveDecision(database, as("anna"), id, { id: "decision", visitId: newer.id, content, version: 0 });
  const shown = await openLink(database, token, made);
  expect(shown).toMatchObject({ patient: ["73", "F", "night cramps"], decisions: [{ option: "stretching" }] });
  expect(JSON.stringify({ ...shown, answer: undefined })).not.toMatch(/Anna|Ben|heron/);
});

test("a link works until the moment it expires, and not after", async () => {
  const { database } = await linked();
  expect(await openLink(database, token, secondBefore)).toBeDefined();
  expect(await openLink(database, token, expiresAt)).toBeUndefined();
});

test("a revoked link no longer works, and is revoked once", async () => {
  const { database, id } = await linked();
  await revokeLink(database, as("anna", made), id, "link");
  expect(await openLink(database, token, made)).toBeUndefined();
  expect(await readLinks(database, as("anna"), id)).toMatchObject([{ id: "link", revokedAt: made }]);
  await expect(revokeLink(database, as("anna"), id, "link")).rejects.toEqual(code("not-found"));
});

test("a made-up token, the hash itself and the link of a deleted case lead nowhere", async () => {
  const { database, id } = await linked();
  const hash = database.select().from(shareLinks).get()?.tokenHash ?? "";
  expect(hash).toHaveLength(64);
  for (const wrong of ["", "another", hash]) expect(await openLink(database, wrong, made)).toBeUndefined();
  await deleteCase(database, as("anna"), id, "blue heron 7");
  expect(await openLink(database, token, made)).toBeUndefined();
});

test("a link ends with the account of whoever made it", async () => {
  const { database } = await linked();
  database
    .update(users)
    .set({ disabledAt: new Date(made) })
    .where(eq(users.id, "anna"))
    .run();
  expect(await openLink(database, token, made)).toBeUndefined();
});

test("only the owner makes, sees and revokes links", async () => {
  const { database, id } = await linked();
  await shareCase(database, as("anna"), id, "ben@example.org", "edit");
  const another = { id: "other", token: "other", expiresAt };
  await expect(createLink(database, as("ben"), id, another)).rejects.toEqual(code("not-allowed"));
  await expect(readLinks(database, as("ben"), id)).rejects.toEqual(code("not-allowed"));
  await expect(revokeLink(database, as("stranger"), id, "link")).rejects.toEqual(code("not-found"));
});

test("each opening is in the trail, by its link, and the owner sees the last one", async () => {
  const { database, id } = await linked();
  await openLink(database, token, made);
  await openLink(database, token, secondBefore);
  const opened = (await listEvents(database, 50)).filter(({ action }) => action === "link.opened");
  expect(opened).toMatchObject([
    { actor: "visitor", subject: `case/${id}`, detail: { link: "link" } },
    { actor: "visitor" },
  ]);
  expect(JSON.stringify(await listEvents(database, 50))).not.toContain(token);
  expect((await readLinks(database, as("anna"), id))[0]?.lastOpenedAt).toBe(secondBefore);
});
