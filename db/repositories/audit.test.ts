import { expect, test } from "vitest";
import { openDatabase } from "../client";
import { type Database, inTransaction } from "../database";
import { knowledgeReleases } from "../schema";
import { listEvents, recordEvent, verifyChain } from "./audit";

const event = { at: "2026-11-22T10:00:00.000Z", actor: "user/a", action: "case.read", subject: "case/1" } as const;

function trail(length: number): Database {
  const database = openDatabase(":memory:");
  for (let index = 0; index < length; index += 1) recordEvent(database, { ...event, detail: { index } });
  return database;
}

/** What somebody does who has the file in hand and leaves the triggers out of the way. */
function tamper(database: Database, statement: string): void {
  const triggers = database.$client.prepare<[], { name: string }>(
    "select name from sqlite_master where type = 'trigger'",
  );
  for (const { name } of triggers.all()) database.$client.exec(`drop trigger ${name}`);
  database.$client.exec(statement);
}

test("events are listed from new to old, as they were recorded", async () => {
  const [newest] = await listEvents(trail(3), 1);
  expect(newest).toMatchObject({ ...event, number: 3, detail: { index: 2 } });
});

test("an untouched chain is whole, over more than one batch of it", () => {
  expect(verifyChain(trail(0))).toMatchObject({ isWhole: true, count: 0 });
  expect(verifyChain(trail(2100))).toMatchObject({ isWhole: true, count: 2100 });
});

test("the database refuses to change, delete or replace an event", () => {
  const { $client } = trail(3);
  expect(() => $client.exec("update audit_events set actor = 'user/b'")).toThrow(/never changed/);
  expect(() => $client.exec("delete from audit_events where number = 3")).toThrow(/never deleted/);
  expect(() =>
    $client.exec(
      "insert or replace into audit_events select number, at, 'user/b', action, subject, detail, previous_hash, hash from audit_events where number = 3",
    ),
  ).toThrow(/only appended/);
});

test("a changed event is the first broken link", () => {
  const database = trail(5);
  tamper(database, "update audit_events set actor = 'user/b' where number = 3");
  expect(verifyChain(database)).toMatchObject({
    isWhole: false,
    brokenAt: 3,
    because: expect.stringMatching(/changed/),
  });
});

test("a missing event is told by its number", () => {
  const database = trail(5);
  tamper(database, "delete from audit_events where number = 2");
  expect(verifyChain(database)).toMatchObject({ isWhole: false, because: "event 2 is missing" });
});

test("an event that was put in with a hash of its own breaks the link after it", () => {
  const database = trail(3);
  tamper(database, "update audit_events set hash = 'f' where number = 2");
  expect(verifyChain(database)).toMatchObject({ isWhole: false, brokenAt: 2 });
});

test("an end that was cut off is found by a head noted down before", async () => {
  const database = trail(5);
  const [head] = await listEvents(database, 1);
  expect(verifyChain(database, head?.hash)).toMatchObject({ isWhole: true, hasExpected: true });
  tamper(database, "delete from audit_events where number = 5");
  expect(verifyChain(database, head?.hash)).toMatchObject({ isWhole: true, hasExpected: false });
});

test("a write that is undone takes its event with it", () => {
  const database = trail(1);
  const failing = () =>
    inTransaction(database, (transaction) => {
      transaction.insert(knowledgeReleases).values({ hash: "h", version: "v", firstServedOn: "2026-11-22" }).run();
      recordEvent(transaction, event);
      throw new Error("undone");
    });
  expect(failing).toThrow("undone");
  expect(database.select().from(knowledgeReleases).all()).toEqual([]);
  expect(verifyChain(database)).toMatchObject({ isWhole: true, count: 1 });
});
