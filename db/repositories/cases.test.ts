import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, describe, expect, test } from "vitest";
import { engine } from "../../lib/myowise";
import type { Database } from "../database";
import * as schema from "../schema";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../testing/case-under-test";
import { listEvents } from "./audit";
import { listCases } from "./case-list";
import { changeCase, createCase, deleteCase, readCase } from "./cases";
import { removeDecision, saveDecision } from "./decisions";
import { shareCase, unshareCase } from "./participants";
import { forgetReleases } from "./releases";
import { addVisit, findByHandoutCode, readVisit } from "./visits";

const allOf = { words: "", isArchived: false, page: 0 };
const labels = async (database: Database, who: string, query = allOf) =>
  (await listCases(database, as(who), query)).entries.map(({ label }) => label);
const actions = async (database: Database) => (await listEvents(database, 50)).map(({ action }) => action).reverse();
const code = (code: string) => expect.objectContaining({ code });

const folder = mkdtempSync(join(tmpdir(), "myowise-cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a case", () => {
  test("that was saved is read back with its visit, its assessment whole, and both are in the trail", async () => {
    const database = databaseWithUsers();
    const visit = madeUpVisit();
    await createCase(database, as("anna"), { id: "case", label: "blue heron 7", visit });
    forgetReleases();
    const read = await readCase(database, as("anna"), "case");
    expect(read).toMatchObject({
      label: "blue heron 7",
      patient: "72 · F · night cramps",
      relation: "owner",
      owner: { id: "anna", name: "Anna" },
      visitCount: 1,
      version: 1,
    });
    const whole = await readVisit(database, as("anna"), "case", visit.id);
    expect(whole.assessment).toEqual(JSON.parse(JSON.stringify(engine.assess(madeUpProfile, visit.on))));
    expect(whole.wording).toBe("as-saved");
    expect(whole.profile).toEqual(madeUpProfile);
    expect(await actions(database)).toEqual(["case.created", "case.read", "visit.read"]);
  });

  test("is found by nobody whom it is not shared with: not another clinician, not an administrator", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    for (const who of ["stranger", "ada"]) {
      await expect(readCase(database, as(who), id)).rejects.toEqual(code("not-found"));
      await expect(readVisit(database, as(who), id, visitId)).rejects.toEqual(code("not-found"));
      await expect(changeCase(database, as(who), id, 1, { isArchived: true })).rejects.toEqual(code("not-found"));
      await expect(addVisit(database, as(who), id, visitId, madeUpVisit())).rejects.toEqual(code("not-found"));
      await expect(deleteCase(database, as(who), id, "blue heron 7")).rejects.toEqual(code("not-found"));
      await expect(shareCase(database, as(who), id, "ben@example.org", "read")).rejects.toEqual(code("not-found"));
      expect(await findByHandoutCode(database, as(who), "code-72")).toEqual([]);
      expect(await labels(database, who)).toEqual([]);
    }
  });

  test("shared to be read is read, and not changed; shared to be edited is edited, and not deleted or shared on", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    await shareCase(database, as("anna"), id, "Ben@Example.org", "read");
    expect((await readCase(database, as("ben"), id)).relation).toBe("read");
    await expect(addVisit(database, as("ben"), id, visitId, madeUpVisit())).rejects.toEqual(code("not-allowed"));
    await shareCase(database, as("anna"), id, "ben@example.org", "edit");
    await addVisit(database, as("ben"), id, visitId, madeUpVisit());
    await expect(deleteCase(database, as("ben"), id, "blue heron 7")).rejects.toEqual(code("not-allowed"));
    await expect(shareCase(database, as("ben"), id, "ada@example.org", "read")).rejects.toEqual(code("not-allowed"));
    expect(await labels(database, "ben")).toEqual(["blue heron 7"]);
    await unshareCase(database, as("ben"), id, "ben");
    expect(await labels(database, "ben")).toEqual([]);
  });

  test("is read by a reviewer and never edited, whatever they were given", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    expect((await shareCase(database, as("anna"), id, "rita@example.org", "edit")).access).toBe("read");
    await readCase(database, as("rita"), id);
    await expect(addVisit(database, as("rita"), id, visitId, madeUpVisit())).rejects.toEqual(code("not-allowed"));
  });

  test("cannot be shared with an address that has no account, or with its owner", async () => {
    const database = databaseWithUsers();
    const { id } = await madeUpCase(database);
    for (const email of ["nobody@example.org", "anna@example.org"]) {
      await expect(shareCase(database, as("anna"), id, email, "read")).rejects.toThrow(/Nobody else here/);
    }
  });
});

describe("two people at once", () => {
  test("the second to rename is told, with what is saved, and nothing is overwritten", async () => {
    const database = databaseWithUsers();
    const { id } = await madeUpCase(database);
    await shareCase(database, as("anna"), id, "ben@example.org", "edit");
    expect(await changeCase(database, as("ben"), id, 1, { label: "grey heron" })).toBe(2);
    await expect(changeCase(database, as("anna"), id, 1, { label: "white heron" })).rejects.toEqual(
      expect.objectContaining({ code: "conflict", saved: { label: "grey heron", isArchived: false, version: 2 } }),
    );
    expect(await labels(database, "anna")).toEqual(["grey heron"]);
  });

  test("the second to add a visit after the same one is told which came first", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    const first = madeUpVisit({ ...madeUpProfile, age: 73 });
    await addVisit(database, as("anna"), id, visitId, first);
    await expect(addVisit(database, as("anna"), id, visitId, madeUpVisit())).rejects.toEqual(
      expect.objectContaining({ code: "conflict", saved: expect.objectContaining({ id: first.id, number: 2 }) }),
    );
    expect((await readCase(database, as("anna"), id)).visits.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("the second to decide about the same option is shown the first decision", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    const decide = (outcome: "chosen" | "declined", version: number) =>
      saveDecision(database, as("anna"), id, {
        id: crypto.randomUUID(),
        visitId,
        content: { option: "stretching", outcome, note: "" },
        version,
      });
    await decide("chosen", 0);
    await expect(decide("declined", 0)).rejects.toEqual(
      expect.objectContaining({ code: "conflict", saved: expect.objectContaining({ outcome: "chosen", version: 1 }) }),
    );
    await decide("declined", 1);
    const [decision] = (await readCase(database, as("anna"), id)).decisions;
    expect(decision).toMatchObject({ option: "stretching", outcome: "declined", version: 2, madeBy: { name: "Anna" } });
    await expect(removeDecision(database, as("anna"), id, decision?.id ?? "", 1)).rejects.toEqual(code("conflict"));
    await removeDecision(database, as("anna"), id, decision?.id ?? "", 2);
    expect((await readCase(database, as("anna"), id)).decisions).toEqual([]);
  });
});

describe("deleting for good", () => {
  test("leaves no row of the case in any table, and in the trail that it happened, without health information", async () => {
    const database = databaseWithUsers();
    const { id, visitId } = await madeUpCase(database);
    const content = { option: "stretching", outcome: "chosen", note: "Every evening" } as const;
    await saveDecision(database, as("anna"), id, { id: "decision", visitId, content, version: 0 });
    await shareCase(database, as("anna"), id, "ben@example.org", "edit");
    expect(await deleteCase(database, as("anna"), id, "blue heron")).toBe(false);
    expect(await deleteCase(database, as("anna"), id, "blue heron 7")).toBe(true);
    const tables = Object.values<unknown>(schema).filter((one): one is SQLiteTable => is(one, SQLiteTable));
    const ofCases = tables.filter((table) => "caseId" in getTableColumns(table) || getTableName(table) === "cases");
    expect(ofCases.length).toBeGreaterThan(5);
    for (const table of ofCases) expect(database.select().from(table).all(), getTableName(table)).toEqual([]);
    const trail = await listEvents(database, 50);
    expect(trail[0]).toMatchObject({ actor: "user/anna", action: "case.deleted", subject: `case/${id}` });
    expect(JSON.stringify(trail)).not.toMatch(/heron|stretching|evening|night cramps/i);
  });

  test("leaves nothing of it in the file, not even sealed", async () => {
    const file = join(folder, "deleted.db");
    const database = databaseWithUsers(file);
    const { id } = await madeUpCase(database);
    const sealed = database.select().from(schema.visits).get()?.decision?.slice(100, 160) ?? "";
    expect(sealed).toHaveLength(60);
    database.$client.pragma("wal_checkpoint(TRUNCATE)");
    expect(readFileSync(file).includes(sealed)).toBe(true);
    await deleteCase(database, as("anna"), id, "blue heron 7");
    expect(readFileSync(file).includes(sealed)).toBe(false);
    expect(readFileSync(`${file}-wal`).includes(sealed)).toBe(false);
  });
});

describe("the list", () => {
  test("has those last changed first, a page at a time, and archived ones apart", async () => {
    const database = databaseWithUsers();
    const ids = [];
    for (const at of ["01", "03", "02"]) {
      const id = `case-${at}`;
      ids.push(id);
      await createCase(database, as("anna", `2026-11-${at}T00:00:00.000Z`), { id, label: at, visit: madeUpVisit() });
    }
    expect(await labels(database, "anna")).toEqual(["03", "02", "01"]);
    await changeCase(database, as("anna"), "case-02", 1, { isArchived: true });
    expect(await labels(database, "anna")).toEqual(["03", "01"]);
    expect(await labels(database, "anna", { ...allOf, isArchived: true })).toEqual(["02"]);
    expect(await labels(database, "anna", { ...allOf, page: 1 })).toEqual([]);
    expect((await listCases(database, as("anna"), allOf)).total).toBe(2);
  });

  test("is searched by words of label and patient in any order, and finds what was just renamed by its new name only", async () => {
    const database = databaseWithUsers();
    const { id } = await madeUpCase(database, "Blue héron 7");
    await madeUpCase(database, "amber otter");
    const found = (words: string) => labels(database, "anna", { ...allOf, words });
    expect(await found("heron blue")).toEqual(["Blue héron 7"]);
    expect(await found("CRAMPS otter")).toEqual(["amber otter"]);
    expect(await found("heron otter")).toEqual([]);
    await changeCase(database, as("anna"), id, 1, { label: "grey goose" });
    expect(await found("heron")).toEqual([]);
    expect(await found("goose")).toEqual(["grey goose"]);
  });
});

test("a handout's code finds the visit that it was printed from", async () => {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  expect(await findByHandoutCode(database, as("anna"), "code-72")).toEqual([{ caseId: id, visitId }]);
  expect(await findByHandoutCode(database, as("anna"), "code-73")).toEqual([]);
});

test("nothing that says what a patient has, takes or was told stands unsealed in the file", async () => {
  const file = join(folder, "sealed.db");
  const database = databaseWithUsers(file);
  const { id, visitId } = await madeUpCase(database);
  const content = {
    option: "stretching",
    outcome: "declined",
    reason: "patient-refuses",
    note: "Told her so",
  } as const;
  await saveDecision(database, as("anna"), id, { id: "decision", visitId, content, version: 0 });
  database.$client.pragma("wal_checkpoint(TRUNCATE)");
  const text = readFileSync(file).toString("latin1");
  expect(text).toContain("anna@example.org");
  expect(text).not.toMatch(/heron|nocturnal|night cramps|stretching|patient-refuses|Told her|code-72/);
});
