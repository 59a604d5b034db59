import { brotliCompressSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { release } from "../../lib/myowise";
import { openDatabase } from "../client";
import { knowledgeReleases } from "../schema";
import {
  findRelease,
  forgetReleases,
  keepRelease,
  keptRelease,
  listReleases,
  ReleaseError,
  readReleaseText,
  recordRelease,
} from "./releases";

const { version, hash } = release;
const served = { version, hash, firstServedOn: "2026-11-22" };

beforeEach(forgetReleases);

test("a release that was recorded is found by its hash", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, release, "2026-11-22");
  expect(await findRelease(database, hash)).toEqual(served);
  expect(await findRelease(database, "sha256-b")).toBeUndefined();
});

test("a release served again keeps the day on which it was first served", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, release, "2026-11-22");
  await recordRelease(database, release, "2027-01-01");
  expect(await listReleases(database)).toEqual([served]);
});

test("what a release says is read as it was published", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, release, "2026-11-22");
  expect(keptRelease(database, hash)).toEqual(JSON.parse(JSON.stringify(release)));
  expect(keptRelease(database, hash)).toBe(keptRelease(database, hash));
  expect(await readReleaseText(database, hash)).toBe(JSON.stringify(release));
  expect(await readReleaseText(database, "sha256-b")).toBeUndefined();
});

test("a release that was served before texts were kept gets its text, and keeps its day", async () => {
  const database = openDatabase(":memory:");
  database.insert(knowledgeReleases).values(served).run();
  expect(keptRelease(database, hash)).toBeUndefined();
  await recordRelease(database, release, "2027-01-01");
  expect(keptRelease(database, hash)?.version).toBe(version);
  expect(await listReleases(database)).toEqual([served]);
});

test.each([
  ["another text under its hash", brotliCompressSync(JSON.stringify({ version, options: [] }))],
  ["bytes that are no text", Buffer.from("not compressed")],
])("%s is an error, and is never read", async (_, damaged) => {
  const database = openDatabase(":memory:");
  keepRelease(database, served, damaged);
  await expect(readReleaseText(database, hash)).rejects.toThrow(ReleaseError);
  expect(() => keptRelease(database, hash)).toThrow(/damaged/);
});

test("the text of a release takes less than a sixth of what it says", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, release, "2026-11-22");
  const row = database.select().from(knowledgeReleases).where(eq(knowledgeReleases.hash, hash)).get();
  expect(row?.published?.length).toBeLessThan(200_000);
});
