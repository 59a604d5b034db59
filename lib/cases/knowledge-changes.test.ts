import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import { engine, release } from "../myowise";
import type { Profile } from "../profile/schema";
import { createAssessor } from "../words/assess";
import { knowledgeChange } from "./knowledge-changes";

const day = "2026-11-22";
const nightCramps: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };

/** An older release: without massage, which came later, and stretching was reviewed on another day. */
const older = createAssessor(
  {
    ...knowledgeBase,
    version: "2025.1.1",
    options: knowledgeBase.options
      .filter(({ id }) => id !== "massage")
      .map((option) => (option.id === "stretching" ? { ...option, reviewedOn: "2025-01-01" } : option)),
  },
  () => "sha256-older",
);
const [before, after] = [older.assess(nightCramps, day), engine.assess(nightCramps, day)];
const stretching = { id: "stretching", name: "Stretching", from: "reviewed on 2025-01-01" };
const massage = { id: "massage", name: "Massage", from: "not in the knowledge" };

test("two answers of one release have no change of the knowledge between them", () => {
  expect(knowledgeChange(after, after, () => undefined)).toBeUndefined();
});

test("two releases that are kept are compared whole: options reviewed, new and gone, and sources that no answer cites", () => {
  const source = release.sources.find(({ id }) => after.sources[id] === undefined);
  if (source === undefined) throw new Error("The answer cites every source.");
  const changed = release.sources.map((one) => (one === source ? { ...one, status: "retracted" as const } : one));
  const later = { ...release, sources: changed };
  const found = knowledgeChange(before, after, (hash) => (hash === release.hash ? later : older.release));
  expect(found).toMatchObject({ isWhole: true, from: { version: "2025.1.1" }, to: { hash: release.hash } });
  expect(found?.options).toEqual([expect.objectContaining(stretching), expect.objectContaining(massage)]);
  expect(found?.sources).toContainEqual(expect.objectContaining({ id: source.id }));
});

test("where a release is not kept, what the answer names is compared, and it is said that this is not the whole", () => {
  const found = knowledgeChange(before, after, (hash) => (hash === release.hash ? release : undefined));
  expect(found?.isWhole).toBe(false);
  expect(found?.options).toEqual([expect.objectContaining(stretching), expect.objectContaining(massage)]);
  expect(found?.sources).toEqual([]);
});
