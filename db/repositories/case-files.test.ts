import { expect, test } from "vitest";
import { readCaseFile } from "../../lib/cases/case-file";
import { handoutCode } from "../../lib/handout/handout-code";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../cases/case-under-test";
import { listEvents } from "./audit";
import { beginFullExport, exportCase, exportedCase, importCase } from "./case-files";
import { readCase } from "./cases";
import { addComment, deleteComment, readDiscussion, resolveThread } from "./comments";
import { saveDecision } from "./decisions";
import { addVisit, readVisit } from "./visits";

async function exported() {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  const content = { option: "stretching", outcome: "declined", reason: "patient-refuses", note: "No time" } as const;
  await saveDecision(database, as("anna"), id, { id: "decision", visitId, content, version: 0 });
  await addVisit(database, as("anna"), id, visitId, madeUpVisit({ ...madeUpProfile, age: 73 }, "2026-12-01"));
  const about = { kind: "option", visit: visitId, option: "stretching" } as const;
  await addComment(database, as("anna"), id, { id: "first", on: about, text: "Tried it twice." });
  await addComment(database, as("anna"), id, { id: "gone", on: { kind: "case" }, text: "A slip." });
  await addComment(database, as("anna"), id, { id: "answer", on: { thread: "first" }, text: "And again." });
  await deleteComment(database, as("anna"), id, "gone");
  await resolveThread(database, as("anna"), id, "first", true);
  return { database, id, file: await exportCase(database, as("anna"), id) };
}

test("a case that went out and came back in is the same, with its authors named, and belongs to who took it in", async () => {
  const { file, id, database: there } = await exported();
  const here = databaseWithUsers();
  const read = readCaseFile(JSON.parse(JSON.stringify(file)));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const taken = await importCase(here, as("ben"), read.file, handoutCode);
  const [before, after] = [await readCase(there, as("anna"), id), await readCase(here, as("ben"), taken)];
  expect(after).toMatchObject({
    label: before.label,
    patient: before.patient,
    relation: "owner",
    owner: { id: "ben" },
  });
  expect(after.visits.map(({ on, summary, number }) => ({ on, summary, number }))).toEqual(
    before.visits.map(({ on, summary, number }) => ({ on, summary, number })),
  );
  expect(after.visits[0]?.madeBy.name).toBe("Anna (imported)");
  expect(after.decisions).toMatchObject([
    {
      option: "stretching",
      outcome: "declined",
      reason: "patient-refuses",
      note: "No time",
      visitId: after.visits[1]?.id,
    },
  ]);
  const visits = [
    await readVisit(there, as("anna"), id, before.visits[0]?.id ?? ""),
    await readVisit(here, as("ben"), taken, after.visits[0]?.id ?? ""),
  ];
  expect(visits[1]?.assessment).toEqual(visits[0]?.assessment);
  const { comments } = await readDiscussion(here, as("ben"), taken);
  expect(comments.map(({ text, isDeleted, author }) => [text, isDeleted, author.name])).toEqual([
    ["Tried it twice.", false, "Anna (imported)"],
    ["", true, "Anna (imported)"],
    ["And again.", false, "Anna (imported)"],
  ]);
  expect(comments[0]).toMatchObject({
    about: { kind: "option", visit: after.visits[1]?.id, option: "stretching" },
    resolved: { by: { name: "Anna (imported)" } },
  });
  expect(comments[2]?.threadId).toBe(comments[0]?.id);
  expect((await exportCase(here, as("ben"), taken)).comments).toEqual(file.comments);
});

test.each([
  ["another kind of file", { format: "something" }, "format"],
  ["a file of a version that is not known", { formatVersion: 2 }, "formatVersion"],
  ["a file without a visit", { visits: [] }, "visits"],
  ["a decision about a visit that is not there", { decisions: [strayDecision()] }, "decisions.0.visit"],
  ["a comment on a visit that is not there", { comments: [strayComment(1, 9)] }, "comments.0.about.visit"],
  ["an answer to a thread that is not there", { comments: [strayComment(2, 1)] }, "comments.0.thread"],
])("%s is refused, and says what is wrong", async (_, change, path) => {
  const { file } = await exported();
  const read = readCaseFile({ ...JSON.parse(JSON.stringify(file)), ...change });
  expect("problems" in read && read.problems.map((problem) => problem.path)).toContain(path);
});

function strayComment(thread: number, visit: number) {
  const about = { kind: "option", visit, option: "stretching" };
  return { thread, about, text: "A word.", author: "A", createdAt: "2026-11-22T10:00:00Z" };
}

function strayDecision() {
  return {
    visit: 9,
    option: "stretching",
    outcome: "chosen",
    note: "",
    madeBy: "A",
    changedAt: "2026-11-22T10:00:00Z",
  };
}

test("an administrator exports every case, whoever owns it, and that is an event of the trail", async () => {
  const { database, id } = await exported();
  const ids = await beginFullExport(database, as("ada"));
  expect(ids).toEqual([id]);
  expect((await exportedCase(database, as("ada").at, id))?.label).toBe("blue heron 7");
  expect(await exportedCase(database, as("ada").at, "gone")).toBeUndefined();
  expect((await listEvents(database, 1))[0]).toMatchObject({
    actor: "user/ada",
    action: "cases.exported",
    detail: { count: 1 },
  });
});
