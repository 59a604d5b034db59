import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engine } from "../lib/myowise";
import type { Assessment } from "../lib/words/assessment";
import { openFrom, unpacked } from "./cases/sealing";
import { decidedAnswer } from "./cases/visit-answer";
import { digestOfWords } from "./cases/words-digest";
import { openDatabase } from "./client";
import type { Database } from "./database";
import { forgetKeys, installationKeys } from "./keys/installation-keys";
import { keyringJson, withNewKey } from "./keys/keyring";
import { prepareKeys } from "./keys/prepare-keys";
import { resealAll } from "./keys/rotate-keys";
import { exportCase } from "./repositories/case-files";
import { readCase } from "./repositories/cases";
import { readDiscussion } from "./repositories/comments";
import { recordRelease } from "./repositories/releases";
import { addVisit, readVisit } from "./repositories/visits";
import { visits } from "./schema";
import { as } from "./testing/case-under-test";

/**
 * A database as version 0.1 made it, with keys that seal nothing else, and what that version read from it: a case of two
 * visits, with decisions and comments, and one that came in a file.
 */
const testing = join(import.meta.dirname, "testing");
const expected: readonly Expected[] = JSON.parse(readFileSync(join(testing, "version-0.1.expected.json"), "utf8"));

interface Expected {
  readonly reader: string;
  readonly case: { readonly id: string; readonly label: string; readonly patient: string };
  readonly timeline: readonly { readonly id: string; readonly madeBy: string; readonly summary: string }[];
  readonly visits: readonly {
    readonly id: string;
    /** Of the answer as it is kept. */
    readonly answer: string;
    readonly summaries: readonly { readonly id: string; readonly summary: string }[];
    readonly alerts: readonly string[];
  }[];
  readonly decisions: readonly object[];
  readonly comments: readonly { readonly author: string }[];
}

/** As much of an answer of that version as is looked at by name. */
interface Whole {
  readonly options: readonly { readonly tier: string }[];
  readonly references: readonly object[];
}

const usualKeys = process.env.MYOWISE_KEYS;
let folder = "";
let database: Database;

beforeAll(() => {
  process.env.MYOWISE_KEYS = readFileSync(join(testing, "version-0.1.keys.json"), "utf8");
  forgetKeys();
  folder = mkdtempSync(join(tmpdir(), "myowise-before-"));
  const file = join(folder, "myowise.db");
  writeFileSync(file, brotliDecompressSync(readFileSync(join(testing, "version-0.1.db.br"))));
  database = openDatabase(file);
  prepareKeys(database);
});
afterAll(() => {
  database.$client.close();
  rmSync(folder, { recursive: true });
  process.env.MYOWISE_KEYS = usualKeys;
  forgetKeys();
});

/** Of the answers in the shape of today: two, since the visit in the file is the first of the other case. */
const upgraded = [
  "482edae8815aa0d7523ae1d832a9e63de91ef9bd92036463e7c6c63c1e5a104d",
  "3633749ead5204b0e2bc3c2b9aad3b63a6ef26418b6888f5c68c50e5f7793ec6",
];

const digestOfSorted = (value: unknown): string => digestOfWords(JSON.parse(JSON.stringify(value)) as Assessment);

test("there is something to read", () => expect(expected.flatMap((one) => one.visits)).toHaveLength(3));

test.each(expected)("the case $case.label of $reader reads as it did", async (before) => {
  const acting = as(before.reader);
  const { id, label, patient, visits: entries, decisions } = await readCase(database, acting, before.case.id);
  expect({ id, label, patient }).toEqual(before.case);
  const timeline = entries.map(({ madeBy, summary, ...entry }) => {
    return { ...entry, madeBy: madeBy.name, summary: digestOfSorted(summary) };
  });
  expect(timeline).toEqual(before.timeline);
  expect(decisions).toEqual(before.decisions);
  const { comments } = await readDiscussion(database, acting, id);
  expect(comments.map(({ id, about, text, author }) => ({ id, about, text, author: author.name }))).toEqual(
    before.comments,
  );
});

test.each(expected.flatMap((one) => one.visits.map((visit) => ({ ...visit, of: one }))))(
  "the visit $id reads word for word, and what is kept of it was not touched",
  async ({ id, answer, summaries, alerts, of }) => {
    const row = database
      .select()
      .from(visits)
      .all()
      .find((one) => one.id === id);
    if (row === undefined) throw new Error("The visit is gone.");
    expect(row.decision).toBeNull();
    const kept = unpacked(openFrom("visits.assessment", id, row.assessment)) as Whole;
    expect(digestOfSorted(kept)).toBe(answer);
    const { assessment, wording } = await readVisit(database, as(of.reader), of.case.id, id);
    expect(wording).toBe(of.reader === "ben" ? "imported" : "whole");
    expect(assessment.options).toEqual(expect.arrayContaining(summaries.map((one) => expect.objectContaining(one))));
    expect(assessment.alerts.map(({ message }) => message)).toEqual(alerts);
    const { options: were, references: _references, ...others } = kept;
    expect(assessment).toMatchObject(others);
    const relevant = ({ tier }: { readonly tier: string }) => tier !== "not-relevant";
    const summaryCitations = expect.any(Array);
    expect(assessment.options.filter(relevant)).toEqual(
      were.filter(relevant).map((one) => ({ ...one, summaryCitations })),
    );
    expect(upgraded).toContain(digestOfWords(assessment));
    for (const { source } of assessment.references) expect(assessment.sources[source]?.title).toBeDefined();
  },
);

test("the case goes on: a new visit keeps its decision, beside those that keep their words", async () => {
  const [first] = expected;
  const last = first?.timeline[0];
  if (first === undefined || last === undefined) throw new Error("There is no case.");
  const acting = as(first.reader, "2026-12-02T10:00:00.000Z");
  await recordRelease(database, engine.release, "2026-12-01");
  const { profile } = await readVisit(database, acting, first.case.id, last.id);
  const assessment = engine.assess(profile, "2026-12-02");
  const answer = decidedAnswer(engine.decide(profile, "2026-12-02"), assessment);
  const added = {
    id: "added",
    on: "2026-12-02",
    profile,
    products: [],
    answer,
    summary: { patient: ["72"] },
    handoutCode: "",
  };
  await addVisit(database, acting, first.case.id, last.id, added);
  expect((await readVisit(database, acting, first.case.id, "added")).wording).toBe("as-saved");
  const { visits: filed } = await exportCase(database, acting, first.case.id);
  expect(filed.map(({ decision }) => decision !== undefined)).toEqual([false, false, true]);
});

test("a change of the key seals visits of before and of today anew", async () => {
  const keyring = withNewKey(installationKeys());
  resealAll(database, keyring);
  const { current, keys } = keyring;
  const onlyNew = { ...keyring, keys: new Map([...keys].filter(([id]) => id === current)) };
  process.env.MYOWISE_KEYS = keyringJson(onlyNew);
  forgetKeys();
  const [first] = expected;
  if (first === undefined) throw new Error("There is no case.");
  for (const { id } of (await readCase(database, as(first.reader), first.case.id)).visits) {
    expect((await readVisit(database, as(first.reader), first.case.id, id)).assessment.options.length).toBeGreaterThan(
      50,
    );
  }
});
