import { expect, test } from "vitest";
import { openDatabase } from "../client";
import { findRelease, listReleases, recordRelease } from "./releases";

const first = { version: "2026.11.1", hash: "sha256-a", firstServedOn: "2026-11-22" };

test("a release that was recorded is found by its hash", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, first);
  expect(await findRelease(database, "sha256-a")).toEqual(first);
  expect(await findRelease(database, "sha256-b")).toBeUndefined();
});

test("a release served again keeps the day on which it was first served", async () => {
  const database = openDatabase(":memory:");
  await recordRelease(database, first);
  await recordRelease(database, { ...first, firstServedOn: "2027-01-01" });
  expect(await listReleases(database)).toEqual([first]);
});
