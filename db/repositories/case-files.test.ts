import { beforeEach, expect, test } from "vitest";
import { readCaseFile } from "../../lib/cases/case-file";
import { handoutCode } from "../../lib/handout/handout-code";
import { release } from "../../lib/myowise";
import { isRelevantOption } from "../../lib/words/relevant-option";
import type { Database } from "../database";
import { knowledgeReleases } from "../schema";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../testing/case-under-test";
import { listEvents } from "./audit";
import { beginFullExport, exportCase, exportedCase, importCase } from "./case-files";
import { readCase } from "./cases";
import { addComment, deleteComment, readDiscussion, resolveThread } from "./comments";
import { saveDecision } from "./decisions";
import { forgetReleases } from "./releases";
import { addVisit, readStoredVisit, readVisit } from "./visits";

beforeEach(forgetReleases);

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
  const taken = await importCase(here, as("ben"), read.file);
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
  ["a file of a version that is not known", { formatVersion: 3 }, "formatVersion"],
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

const read = (sent: unknown) => {
  const found = readCaseFile(JSON.parse(JSON.stringify(sent)));
  if ("problems" in found) throw new Error(JSON.stringify(found.problems));
  return found.file;
};

async function taken(sent: unknown, database = databaseWithUsers()) {
  const id = await importCase(database, as("ben"), read(sent));
  const { visits } = await readCase(database, as("ben"), id);
  const answers = visits.map(async (visit) => (await readStoredVisit(database, as("ben"), id, visit.id)).answer);
  return { database, id, visits, answers: await Promise.all(answers) };
}

test("a file has each decision beside its words, and the code that is printed on the handout", async () => {
  const { file } = await exported();
  expect(file.formatVersion).toBe(2);
  for (const visit of file.visits) {
    expect(visit.decision?.knowledge.hash).toBe(release.hash);
    expect(visit.assessment?.options.length).toBe(visit.decision?.options.length);
    expect(visit.handoutCode).toMatch(/^code-7/);
  }
});

test("a decision that is put into the words of the file here is kept as one", async () => {
  const { file } = await exported();
  const { answers } = await taken(file);
  expect(answers).toMatchObject([{ wording: "as-saved" }, { wording: "as-saved" }]);
  expect(answers[0]?.decision?.knowledge.hash).toBe(release.hash);
});

test.each([
  ["whose words are not those of its decision", (database: Database) => database, "Forged."],
  ["whose release is not kept here", withoutReleases, undefined],
])("a visit %s keeps its words as they came, and is marked", async (_, prepared, forged) => {
  const { file } = await exported();
  const intendedUse = forged ?? file.visits[0]?.assessment?.intendedUse;
  const visits = file.visits.map((visit) => ({ ...visit, assessment: { ...visit.assessment, intendedUse } }));
  const { answers } = await taken({ ...file, visits }, prepared(databaseWithUsers()));
  expect(answers).toMatchObject([{ wording: "imported", assessment: { intendedUse } }, { wording: "imported" }]);
  expect(answers[0]?.decision).toBeUndefined();
});

test("a visit whose answer cannot be read goes out with its decision, and reads where its release is kept", async () => {
  const { database, id } = await exported();
  withoutReleases(database);
  const file = await exportCase(database, as("anna"), id);
  expect(file.visits.map(({ assessment }) => assessment)).toEqual([undefined, undefined]);
  expect((await taken(file)).answers).toMatchObject([{ wording: "as-saved" }, { wording: "as-saved" }]);
});

function withoutReleases(database: Database): Database {
  forgetReleases();
  database.delete(knowledgeReleases).run();
  return database;
}

test("a file of version 1 is taken in with its words and the code of its handout, and goes out in today's shape", async () => {
  const { file } = await exported();
  const visits = file.visits.map(({ decision: _decision, handoutCode: _code, assessment, ...visit }) => {
    if (assessment === undefined) throw new Error("The visit has no words.");
    const { sources, references, ...answer } = assessment;
    const whole = references.map((one) => ({ ...one, ...sources[one.source] }));
    const options = answer.options.map((option) => (isRelevantOption(option) ? option : { ...option, evidence: [] }));
    return { ...visit, assessment: { ...answer, options, references: whole } };
  });
  const { database, id, answers, visits: entries } = await taken({ ...file, formatVersion: 1, visits });
  expect(answers).toMatchObject([{ wording: "imported" }, { wording: "imported" }]);
  expect(entries[1]?.handoutCode).toBe(handoutCode(JSON.parse(JSON.stringify(visits[0]?.assessment))));
  const again = await exportCase(database, as("ben"), id);
  expect(again.visits.map(({ assessment }) => assessment)).toEqual(
    JSON.parse(JSON.stringify(file.visits.map(({ assessment }) => assessment))),
  );
});

test("a reference to a source that the file does not describe, and a visit with neither decision nor words, are refused", async () => {
  const { file } = await exported();
  const sent = JSON.parse(JSON.stringify(file));
  sent.visits[0].assessment.sources = {};
  sent.visits[1].decision = undefined;
  sent.visits[1].assessment = undefined;
  const problems = (one: unknown) => {
    const found = readCaseFile(one);
    return "problems" in found ? found.problems.map(({ path }) => path) : [];
  };
  expect(problems({ ...sent, visits: [sent.visits[0]] })[0]).toMatch(/^visits\.0\.assessment\.references\.0$/);
  expect(problems(sent)).toContain("visits.1.assessment");
});
