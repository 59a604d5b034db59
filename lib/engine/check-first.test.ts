import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Profile } from "../profile/schema";
import { today } from "../testing/option-under-test";
import { createEngine } from "./decide";

const engine = createEngine(knowledgeBase, { version: "test", hash: "test", reviewedOn: today });
const patients: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  { age: 47, sex: "female", conditions: { fibromyalgia: "present" } },
  { age: 58, sex: "male", conditions: { als: "present" } },
  { age: 30, sex: "female", presentations: ["restless-legs", "exercise-associated-cramps"] },
];
const decided = patients.flatMap((profile) => engine.decide(profile, today).options);

test("each fact is named once, and what would contraindicate comes first", () => {
  const withChecks = decided.filter(({ checkFirst }) => checkFirst.length > 0);
  expect(withChecks.length).toBeGreaterThan(50);
  for (const { id, checkFirst } of withChecks) {
    const paths = checkFirst.map(({ path }) => path);
    expect(new Set(paths).size, id).toBe(paths.length);
    const gravest = checkFirst.findLastIndex(({ outcome }) => outcome === "avoid");
    expect(
      checkFirst.slice(0, gravest + 1).every(({ outcome }) => outcome === "avoid"),
      id,
    ).toBe(true);
  }
});

test("an option that is to avoid or not relevant has nothing to check first", () => {
  const settled = decided.filter(({ tier }) => tier === "avoid" || tier === "not-relevant");
  expect(settled.length).toBeGreaterThan(20);
  expect(settled.flatMap(({ checkFirst }) => checkFirst)).toEqual([]);
});

test("a precaution does not make an option with caution of one that is so already", () => {
  const outcomesAt = (is: (tier: string) => boolean) =>
    new Set(decided.filter(({ tier }) => is(tier)).flatMap(({ checkFirst }) => checkFirst.map((one) => one.outcome)));
  expect(outcomesAt((tier) => tier === "consider")).toContain("consider-with-caution");
  expect(outcomesAt((tier) => tier === "consider")).not.toContain("stays-with-caution");
  expect(outcomesAt((tier) => tier !== "consider")).not.toContain("consider-with-caution");
  expect(outcomesAt((tier) => tier === "consider-with-caution")).toContain("stays-with-caution");
});
