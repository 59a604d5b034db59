import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeVisit } from "../../app/cases/make-visit";
import { engine, release } from "../../lib/myowise";
import type { Profile } from "../../lib/profile/schema";
import { conditions } from "../../lib/profile/vocabulary/conditions";
import { medications } from "../../lib/profile/vocabulary/medications";
import { optionNames } from "../../lib/profile/vocabulary/options";
import { presentations } from "../../lib/profile/vocabulary/presentations";
import { examplePatients } from "../../lib/vignettes/examples";
import { decidedAnswer } from "../cases/visit-answer";
import type { Database } from "../database";
import { knowledgeReleases, visits } from "../schema";
import { as, databaseWithUsers, madeUpCase, madeUpProfile, madeUpVisit } from "../testing/case-under-test";
import { createCase, readCase } from "./cases";
import { forgetReleases } from "./releases";
import { openLink } from "./share-links";
import { addVisit, readStoredVisit, readVisit } from "./visits";

beforeEach(forgetReleases);
afterEach(forgetReleases);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The bytes of a visit's row. */
function bytesOf(database: Database, id: string): number {
  const row = database.select().from(visits).where(eq(visits.id, id)).get();
  return Object.values(row ?? {}).reduce((sum: number, value) => sum + String(value ?? "").length, 0);
}

const everything = (ids: readonly { readonly id: string }[]) =>
  Object.fromEntries(ids.map(({ id }) => [id, "present"]));

/** Somebody with two complaints, fifteen conditions, fifteen medicines, and ten of the options taken already. */
const heavy: Profile = {
  age: 71,
  sex: "female",
  presentations: presentations.slice(0, 2).map(({ id }) => id),
  conditions: everything(conditions.slice(0, 15)),
  medications: everything(medications.slice(0, 15)),
  taking: everything(optionNames.slice(0, 10)),
  labs: { egfr: { value: 41, unit: "mL/min/1.73m2", date: "2026-11-20" } },
};

test.each([...examplePatients, { title: "somebody with much of everything", profile: heavy, products: [] }])(
  "a visit of $title takes at most 12 kB, sealed, and so does one that everything changed before",
  async ({ profile, products }) => {
    const database = databaseWithUsers();
    const first = makeVisit({ profile: { age: 30, presentations: ["muscle-cramps"] }, products: [] }, "2026-11-22");
    await createCase(database, as("anna"), { id: "case", label: "blue heron 7", visit: first });
    const before = await readStoredVisit(database, as("anna"), "case", first.id);
    const visit = makeVisit({ profile, products }, "2026-11-29", { visit: before, findRelease: () => undefined });
    await addVisit(database, as("anna"), "case", first.id, visit);
    expect(bytesOf(database, first.id)).toBeLessThan(12_000);
    expect(bytesOf(database, visit.id)).toBeLessThan(12_000);
    const { assessment, wording } = await readVisit(database, as("anna"), "case", visit.id);
    expect(plain(assessment)).toEqual(plain(engine.assess(profile, "2026-11-29")));
    expect(wording).toBe("as-saved");
  },
);

test("sentences of ours that have changed since are told, and what was decided is read all the same", async () => {
  const database = databaseWithUsers();
  const before = madeUpVisit();
  const assessment = engine.assess(madeUpProfile, before.on);
  const answer = decidedAnswer(engine.decide(madeUpProfile, before.on), {
    ...assessment,
    intendedUse: "As it once was.",
  });
  await createCase(database, as("anna"), { id: "case", label: "blue heron 7", visit: { ...before, answer } });
  expect(await readVisit(database, as("anna"), "case", before.id)).toMatchObject({ wording: "reworded" });
});

test("a visit is not saved before the text of its knowledge is", async () => {
  const database = databaseWithUsers();
  database.delete(knowledgeReleases).run();
  const made = { id: "case", label: "blue heron 7", visit: madeUpVisit() };
  await expect(createCase(database, as("anna"), made)).rejects.toThrow(release.hash);
  await expect(readCase(database, as("anna"), "case")).rejects.toMatchObject({ code: "not-found" });
});

test.each([
  ["is not kept", null, /is not kept here/],
  ["is damaged", Buffer.from("x"), /is damaged/],
])("where the text of its knowledge %s, that visit alone says so", async (_, published, problem) => {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  database.update(knowledgeReleases).set({ published }).run();
  expect((await readStoredVisit(database, as("anna"), id, visitId)).answer).toMatchObject({
    problem: expect.stringMatching(problem),
  });
  await expect(readVisit(database, as("anna"), id, visitId)).rejects.toMatchObject({
    code: "unreadable",
    visit: { caseId: id, id: visitId },
  });
  expect((await readCase(database, as("anna"), id)).visits).toHaveLength(1);
  expect(await openLink(database, "no such link", "2026-11-22")).toBeUndefined();
});

test("a decision that was changed where it is kept is damaged, and never shown", async () => {
  const database = databaseWithUsers();
  const { id, visitId } = await madeUpCase(database);
  database
    .update(visits)
    .set({ decision: sql`substr(${visits.decision}, 1, 100) || 'AAAA' || substr(${visits.decision}, 105)` })
    .run();
  expect((await readStoredVisit(database, as("anna"), id, visitId)).answer).toEqual({
    problem: "What is saved of this visit's answer is damaged.",
  });
});

test("a decision that does not fit the release that it names says so", async () => {
  const logged = vi.spyOn(console, "error").mockReturnValue();
  const database = databaseWithUsers();
  const visit = madeUpVisit();
  const decision = engine.decide(madeUpProfile, visit.on);
  const options = decision.options.map((option, at) => (at === 0 ? { ...option, id: "no-such-option" } : option));
  const answer = { decision: { ...decision, options }, words: "" };
  await createCase(database, as("anna"), { id: "case", label: "blue heron 7", visit: { ...visit, answer } });
  expect((await readStoredVisit(database, as("anna"), "case", visit.id)).answer).toMatchObject({
    problem: expect.stringContaining("does not fit"),
  });
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
