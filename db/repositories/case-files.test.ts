import { expect, test } from "vitest";
import { readCaseFile } from "../../lib/cases/case-file";
import { handoutCode } from "../../lib/handout/handout-code";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../cases/case-under-test";
import { listEvents } from "./audit";
import { beginFullExport, exportCase, exportedCase, importCase } from "./case-files";
import { readCase } from "./cases";
import { saveDecision } from "./decisions";
import { addVisit, readVisit } from "./visits";

async function exported() {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  const content = { option: "stretching", outcome: "declined", reason: "patient-refuses", note: "No time" } as const;
  await saveDecision(database, as("anna"), id, { id: "decision", visitId, content, version: 0 });
  await addVisit(database, as("anna"), id, visitId, madeUpVisit({ ...madeUpProfile, age: 73 }, "2026-12-01"));
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
});

test.each([
  ["another kind of file", { format: "something" }, "format"],
  ["a file of a version that is not known", { formatVersion: 2 }, "formatVersion"],
  ["a file without a visit", { visits: [] }, "visits"],
  ["a decision about a visit that is not there", { decisions: [strayDecision()] }, "decisions.0.visit"],
])("%s is refused, and says what is wrong", async (_, change, path) => {
  const { file } = await exported();
  const read = readCaseFile({ ...JSON.parse(JSON.stringify(file)), ...change });
  expect("problems" in read && read.problems.map((problem) => problem.path)).toContain(path);
});

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
