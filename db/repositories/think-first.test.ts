import { expect, test } from "vitest";
import { as, databaseWithUsers, madeUpCase } from "../testing/case-under-test";
import { listEvents } from "./audit";
import { readCase } from "./cases";
import { saveDecision } from "./decisions";
import { shareCase } from "./participants";
import { answerThinkFirst, askToThinkFirst, endThinkFirst, readThinkFirst, readVisitsToThinkOf } from "./think-first";

const code = (code: string) => expect.objectContaining({ code });

/** Anna's case, into which Ben and Rita, a reviewer, were let. */
async function shared() {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  for (const who of ["ben", "rita"]) await shareCase(database, as("anna"), id, `${who}@example.org`, "read");
  const ask = (who: string) => askToThinkFirst(database, as(who), id, visitId);
  const rank = (who: string, ...order: readonly string[]) =>
    answerThinkFirst(database, as(who), id, visitId, { id: crypto.randomUUID(), order });
  const skip = (who: string) => answerThinkFirst(database, as(who), id, visitId, { id: crypto.randomUUID() });
  const read = (who: string) => readThinkFirst(database, as(who), id, visitId);
  return { database, id, visitId, ask, rank, skip, read };
}

test("without being asked, the answer is shown and a ranking comes too late", async () => {
  const { rank, read } = await shared();
  expect(await read("ben")).toMatchObject({ standing: "not-asked", isOpen: false, rankings: [] });
  await expect(rank("ben", "stretching")).rejects.toEqual(code("conflict"));
});

test("everyone's rankings are shown only to those who sent theirs or skipped", async () => {
  const { ask, rank, skip, read } = await shared();
  await ask("ben");
  await rank("anna", "stretching", "heat");
  expect(await read("ben")).toEqual({
    standing: "asked",
    isOpen: true,
    askedBy: { id: "ben", name: "Ben" },
    people: 3,
    answered: 1,
    rankings: [],
  });
  await rank("ben", "heat");
  expect(await read("ben")).toMatchObject({
    standing: "sent",
    rankings: [
      { person: { name: "Anna" }, order: ["stretching", "heat"] },
      { person: { name: "Ben" }, order: ["heat"] },
    ],
  });
  expect((await read("rita")).rankings).toEqual([]);
  await skip("rita");
  expect(await read("rita")).toMatchObject({ standing: "skipped", answered: 3, rankings: [{}, {}] });
});

test("a ranking is sent once: not again, not after skipping, not after the end", async () => {
  const { database, id, visitId, ask, rank, skip, read } = await shared();
  await ask("anna");
  await rank("anna", "stretching");
  await expect(rank("anna", "heat")).rejects.toEqual(code("conflict"));
  await skip("ben");
  await expect(rank("ben", "heat")).rejects.toEqual(code("conflict"));
  await endThinkFirst(database, as("anna"), id, visitId);
  expect(await read("rita")).toMatchObject({ standing: "ended", isOpen: false, rankings: [{}] });
  await expect(rank("rita", "heat")).rejects.toEqual(code("conflict"));
  await expect(ask("anna")).rejects.toEqual(code("conflict"));
});

test("the answer of a visit waits only for whoever has not sent or skipped", async () => {
  const { database, id, visitId, ask, rank } = await shared();
  const waiting = (who: string) => readVisitsToThinkOf(database, as(who), id);
  expect(await waiting("ben")).toEqual(new Set());
  await ask("anna");
  expect(await waiting("ben")).toEqual(new Set([visitId]));
  await rank("ben", "stretching");
  expect(await waiting("ben")).toEqual(new Set());
  expect(await waiting("anna")).toEqual(new Set([visitId]));
});

test("a case tells nobody what moved or was decided at a visit that they are to rank first", async () => {
  const { database, id, visitId, ask, rank } = await shared();
  const decision = { option: "stretching", outcome: "chosen", note: "after the talk" } as const;
  await saveDecision(database, as("anna"), id, { id: crypto.randomUUID(), visitId, content: decision, version: 0 });
  const told = async (who: string) => {
    const { visits, decisions } = await readCase(database, as(who), id);
    return { summary: visits[0]?.summary, decisions: decisions.length };
  };
  const whole = await told("ben");
  expect(whole.decisions).toBe(1);
  await ask("anna");
  expect(await told("ben")).toEqual({ summary: { patient: whole.summary?.patient }, decisions: 0 });
  await rank("ben", "stretching");
  expect(await told("ben")).toEqual(whole);
});

test("it is ended by whoever asked or edits, and by nobody else", async () => {
  const { database, id, visitId, ask } = await shared();
  await ask("ben");
  await expect(endThinkFirst(database, as("rita"), id, visitId)).rejects.toEqual(code("not-allowed"));
  await expect(endThinkFirst(database, as("stranger"), id, visitId)).rejects.toEqual(code("not-found"));
  await endThinkFirst(database, as("ben"), id, visitId);
});

test("a visit of another case, or of one that is not shared, is not found", async () => {
  const { database, id, visitId } = await shared();
  const other = await madeUpCase(database, "grey goose");
  await expect(askToThinkFirst(database, as("anna"), id, other.visitId)).rejects.toEqual(code("not-found"));
  await expect(readThinkFirst(database, as("stranger"), id, visitId)).rejects.toEqual(code("not-found"));
  await expect(askToThinkFirst(database, as("ada"), id, visitId)).rejects.toEqual(code("not-found"));
});

test("the trail tells who asked, sent and skipped, and no option", async () => {
  const { database, ask, rank, skip } = await shared();
  await ask("anna");
  await rank("anna", "stretching");
  await skip("ben");
  const trail = await listEvents(database, 3);
  expect(trail.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    "user/ben ranking.skipped",
    "user/anna ranking.sent",
    "user/anna ranking.asked",
  ]);
  expect(JSON.stringify(trail)).not.toContain("stretching");
});
