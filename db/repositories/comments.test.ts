import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { CommentSubject } from "../../lib/cases/comment";
import type { Database } from "../database";
import { as, databaseWithUsers, madeUpCase } from "../testing/case-under-test";
import { listEvents } from "./audit";
import { listCases } from "./case-list";
import { addComment, deleteComment, openDiscussion, readDiscussion, resolveThread } from "./comments";
import { shareCase } from "./participants";
import { askToThinkFirst } from "./think-first";

const folder = mkdtempSync(join(tmpdir(), "myowise-comments-"));
afterAll(() => rmSync(folder, { recursive: true }));

const code = (code: string) => expect.objectContaining({ code });

/** Anna's case, into which Ben and Rita, a reviewer, were let. */
async function shared(file?: string) {
  const database = databaseWithUsers(file);
  const { id, visitId } = await madeUpCase(database);
  for (const who of ["ben", "rita"]) await shareCase(database, as("anna"), id, `${who}@example.org`, "read");
  const say = async (who: string, text: string, on: CommentSubject | { thread: string } = { kind: "case" }) => {
    const comment = crypto.randomUUID();
    await addComment(database, as(who), id, { id: comment, on, text });
    return comment;
  };
  const read = async (who = "anna") => (await readDiscussion(database, as(who), id)).comments;
  return { database, id, visitId, say, read };
}

const mentionsFor = async (database: Database, who: string) =>
  (await listCases(database, as(who), { words: "", isArchived: false, page: 0 })).entries[0]?.newMentions;

test("comments come back in their threads, in the order of writing, with who wrote them", async () => {
  const { say, read } = await shared();
  const first = await say("ben", "Why not quinine?");
  const answer = await say("rita", "It was withdrawn for cramps.", { thread: first });
  expect(await read()).toMatchObject([
    { id: first, threadId: first, text: "Why not quinine?", author: { name: "Ben" } },
    { id: answer, threadId: first, about: { kind: "case" }, author: { name: "Rita" } },
  ]);
});

test("a comment hangs on an option or a warning of a visit's answer, and on nothing that is not there", async () => {
  const { say, read, visitId } = await shared();
  await say("ben", "Which one?", { kind: "warning", visit: visitId, option: "quinine", warning: "older-age" });
  await say("ben", "How often?", { kind: "option", visit: visitId, option: "stretching" });
  expect((await read()).map(({ about }) => about.kind)).toEqual(["warning", "option"]);
  const wrong: readonly CommentSubject[] = [
    { kind: "warning", visit: visitId, option: "quinine", warning: "no such warning" },
    { kind: "option", visit: "another visit", option: "stretching" },
  ];
  for (const about of wrong) await expect(say("ben", "Lost", about)).rejects.toEqual(code("not-found"));
});

test("a thread of another case is not answered here, and an answer begins no thread of its own", async () => {
  const { database, say, id } = await shared();
  const elsewhere = await madeUpCase(database, "grey goose");
  const stranger = crypto.randomUUID();
  await addComment(database, as("anna"), elsewhere.id, { id: stranger, on: { kind: "case" }, text: "Elsewhere" });
  await expect(say("anna", "Lost", { thread: stranger })).rejects.toEqual(code("not-found"));
  const answer = await say("ben", "An answer", { thread: await say("ben", "First") });
  await expect(say("anna", "Deeper", { thread: answer })).rejects.toEqual(code("not-found"));
  expect((await readDiscussion(database, as("anna"), id)).comments).toHaveLength(2);
});

test("a thread is resolved and opened again, by anybody in the case, and by an answer", async () => {
  const { database, id, say, read } = await shared();
  const first = await say("ben", "Is magnesium worth it?");
  await resolveThread(database, as("rita"), id, first, true);
  await resolveThread(database, as("rita"), id, first, true);
  expect((await read())[0]?.resolved).toMatchObject({ by: { name: "Rita" } });
  await resolveThread(database, as("anna"), id, first, false);
  expect((await read())[0]?.resolved).toBeUndefined();
  await resolveThread(database, as("anna"), id, first, true);
  await say("ben", "Not quite", { thread: first });
  expect((await read())[0]?.resolved).toBeUndefined();
  const actions = (await listEvents(database, 50)).map(({ action }) => action).filter((one) => one.includes("solved"));
  expect(actions).toHaveLength(2);
});

test("somebody mentioned is told in the list until they open the discussion; nobody is told of their own mention", async () => {
  const { database, id, say, read } = await shared();
  await say("anna", "@Ben and @rita, what do you think? I am @Anna.");
  expect((await read())[0]?.mentioned.toSorted()).toEqual(["ben", "rita"]);
  expect(await mentionsFor(database, "ben")).toBe(1);
  expect(await mentionsFor(database, "anna")).toBe(0);
  expect((await openDiscussion(database, as("ben"), id)).newMentions).toBe(1);
  expect((await openDiscussion(database, as("ben"), id)).newMentions).toBe(0);
  expect(await mentionsFor(database, "ben")).toBe(0);
  expect(await mentionsFor(database, "rita")).toBe(1);
});

test("a comment is deleted by its author only: its words and its mentions go, and a mark stays in the thread", async () => {
  const { database, id, say, read } = await shared();
  const first = await say("ben", "@Rita, she told me so");
  await say("rita", "Did she?", { thread: first });
  await expect(deleteComment(database, as("anna"), id, first)).rejects.toEqual(code("not-allowed"));
  await deleteComment(database, as("ben"), id, first);
  await deleteComment(database, as("ben"), id, first);
  expect(await read()).toMatchObject([{ text: "", isDeleted: true, author: { name: "Ben" } }, { text: "Did she?" }]);
  expect(await mentionsFor(database, "rita")).toBe(0);
  expect((await listEvents(database, 50)).filter(({ action }) => action === "comment.deleted")).toHaveLength(1);
});

test("whoever is to think first sees no comment on that visit's answer, and says nothing about it", async () => {
  const { database, id, say, read, visitId } = await shared();
  const about = { kind: "option", visit: visitId, option: "stretching" } as const;
  const early = await say("anna", "@Ben, this one", about);
  await say("anna", "Welcome");
  await askToThinkFirst(database, as("anna"), id, visitId);
  expect((await read("ben")).map(({ text }) => text)).toEqual(["Welcome"]);
  await expect(say("ben", "Hm", about)).rejects.toEqual(code("not-allowed"));
  await expect(say("ben", "Hm", { thread: early })).rejects.toEqual(code("not-allowed"));
  expect((await openDiscussion(database, as("ben"), id)).newMentions).toBe(0);
});

test("somebody whom the case is not shared with reads and says nothing", async () => {
  const { database, id, say } = await shared();
  const first = await say("ben", "Among us");
  await expect(say("stranger", "Hello")).rejects.toEqual(code("not-found"));
  await expect(readDiscussion(database, as("ada"), id)).rejects.toEqual(code("not-found"));
  await expect(resolveThread(database, as("stranger"), id, first, true)).rejects.toEqual(code("not-found"));
  await expect(deleteComment(database, as("stranger"), id, first)).rejects.toEqual(code("not-found"));
});

test("neither the file nor the trail holds a word of a comment, or what it is about", async () => {
  const file = join(folder, "comments.db");
  const { database, say, visitId } = await shared(file);
  await say("ben", "She stopped the warfarin herself", { kind: "option", visit: visitId, option: "stretching" });
  database.$client.pragma("wal_checkpoint(TRUNCATE)");
  expect(readFileSync(file).toString("latin1")).not.toMatch(/warfarin herself|stretching/);
  expect(JSON.stringify(await listEvents(database, 50))).not.toMatch(/warfarin|stretching/);
});
