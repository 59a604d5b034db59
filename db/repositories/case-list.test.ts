import { expect, test } from "vitest";
import { sealIn } from "../cases/sealing";
import { type Database, inTransaction } from "../database";
import { cases } from "../schema";
import { as, databaseWithUsers } from "../testing/case-under-test";
import { type CaseQuery, listCases } from "./case-list";

/** Anna's cases, so many of them. */
function databaseOf(count: number): Database {
  const database = databaseWithUsers();
  inTransaction(database, (transaction) => {
    for (let at = 0; at < count; at += 1) {
      const id = `case-${count}-${at}`;
      const changedAt = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
      const label = sealIn("cases.label", id, `blue heron ${at}`);
      const patient = sealIn("cases.patient", id, "72 · F · night cramps · eGFR 41 (G3b) · warfarin");
      transaction.insert(cases).values({ id, ownerId: "anna", label, patient, createdAt: changedAt, changedAt }).run();
    }
  });
  return database;
}

/** The middle of several runs, in milliseconds. */
async function takes(database: Database, query: CaseQuery): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const begun = performance.now();
    await listCases(database, as("anna"), query);
    runs.push(performance.now() - begun);
  }
  return runs.toSorted((a, b) => a - b)[4] ?? 0;
}

const all = { words: "", isArchived: false, page: 0 };

test("a hundred times as many cases do not take nearly a hundred times as long to open and to search", async () => {
  const [few, many] = [databaseOf(100), databaseOf(10_000)];
  expect((await listCases(many, as("anna"), all)).total).toBe(10_000);
  const found = await listCases(many, as("anna"), { ...all, words: "heron 9999" });
  expect(found.entries.map(({ label }) => label)).toEqual(["blue heron 9999"]);
  const [openFew, openMany] = [await takes(few, all), await takes(many, all)];
  const search = { ...all, words: "warf heron" };
  const [searchFew, searchMany] = [await takes(few, search), await takes(many, search)];
  console.log(
    `10,000 cases: open ${openMany.toFixed(1)} ms (100: ${openFew.toFixed(1)}), search ${searchMany.toFixed(1)} ms (100: ${searchFew.toFixed(1)})`,
  );
  expect(openMany).toBeLessThan(openFew * 20);
  expect(searchMany).toBeLessThan(searchFew * 80);
});
