import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { knowledgeBase } from "../../lib/knowledge/knowledge-base";
import { engine } from "../../lib/myowise";
import { createAssessor } from "../../lib/words/assess";
import { impactInWords, impactOnInstallation } from "../../scripts/impact-on-cases";
import { forgetKeys } from "../keys/installation-keys";
import { withCopy } from "../open-copy";
import { visits } from "../schema";
import { as, databaseWithUsers, madeUpCase, madeUpVisit } from "../testing/case-under-test";
import { createCase } from "./cases";
import { lastVisits } from "./last-visits";

/** Another release, without massage. */
const later = createAssessor(
  { ...knowledgeBase, options: knowledgeBase.options.filter(({ id }) => id !== "massage") },
  () => "sha256-later",
);

test("the last visit of every case is decided anew for its own day", async () => {
  const database = databaseWithUsers();
  const { id } = await madeUpCase(database);
  await createCase(database, as("ben"), { id: "bens", label: "red fox 2", visit: madeUpVisit() });
  expect(impactOnInstallation(database, engine)).toMatchObject({ cases: 2, changed: 0, toLookAt: [], unread: [] });
  const impact = impactOnInstallation(database, later);
  expect(impact).toMatchObject({ cases: 2, changed: 2, gone: [{ option: "massage", cases: 2 }] });
  expect(impact.toLookAt).toEqual([
    { owner: "anna", cases: [id] },
    { owner: "ben", cases: ["bens"] },
  ]);
  const words = impactInWords(impact).join("\n");
  expect(words).toContain("2 of 2 cases would be decided otherwise.");
  expect(words).not.toMatch(/heron|fox|Anna|\b72\b|night/);
});

test("a case whose decision cannot be read is named, and stops no other", async () => {
  const database = databaseWithUsers();
  const { id } = await madeUpCase(database);
  database.update(visits).set({ decision: sql`'sealed:1:k-test:AAAA'` }).run();
  await createCase(database, as("ben"), { id: "bens", label: "red fox 2", visit: madeUpVisit() });
  const impact = impactOnInstallation(database, engine);
  expect(impact).toMatchObject({ cases: 1, unread: [{ owner: "anna", case: id }] });
});

test("a file of version 0.1 is read through a copy, and is not touched", async () => {
  const testing = join(import.meta.dirname, "../testing");
  const folder = mkdtempSync(join(tmpdir(), "myowise-impact-test-"));
  const usualKeys = process.env.MYOWISE_KEYS;
  process.env.MYOWISE_KEYS = readFileSync(join(testing, "version-0.1.keys.json"), "utf8");
  forgetKeys();
  try {
    const file = join(folder, "myowise.db");
    const before = brotliDecompressSync(readFileSync(join(testing, "version-0.1.db.br")));
    writeFileSync(file, before);
    const found = await withCopy(file, (copy) => {
      const answers = [...lastVisits(copy)].map(({ ownerId, on, answer }) => ({
        ownerId,
        on,
        read: answer !== undefined,
      }));
      return { answers, impact: impactOnInstallation(copy, engine) };
    });
    expect(found.answers).toEqual([
      { ownerId: "anna", on: "2026-11-29", read: true },
      { ownerId: "ben", on: "2026-11-22", read: true },
    ]);
    expect(found.impact).toMatchObject({ cases: 2, unread: [] });
    expect(readFileSync(file).equals(before)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
    process.env.MYOWISE_KEYS = usualKeys;
    forgetKeys();
  }
});
