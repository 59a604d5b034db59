import { expect, test } from "vitest";
import type { Tier } from "../knowledge/tiers";
import { type CaseDecided, type Decided, impactOnCases } from "./impact-on-cases";

const decided = (tiers: Readonly<Record<string, Tier>>, closed = false): Decided => ({
  gate: { closed },
  options: Object.entries(tiers).map(([id, tier]) => ({ id, tier })),
});
const of = (caseId: string, ownerId: string, before: Decided, after: Decided): CaseDecided => ({
  caseId,
  ownerId,
  before,
  after,
});

test("cases that are decided as before change in nothing, and nobody has to look at them", () => {
  const same = decided({ heat: "unproven" });
  expect(impactOnCases([of("one", "anna", same, same)])).toEqual({
    cases: 1,
    changed: 0,
    gate: { closed: 0, opened: 0 },
    moved: [],
    added: [],
    gone: [],
    toLookAt: [],
  });
});

test("tiers that rose and fell are counted by option, and the cases are named to their owners", () => {
  const before = decided({ heat: "unproven", quinine: "unproven", iron: "avoid" });
  const fell = decided({ heat: "unproven", quinine: "avoid", iron: "avoid" });
  const both = decided({ heat: "consider", quinine: "avoid", iron: "avoid" });
  const impact = impactOnCases([
    of("three", "ben", before, before),
    of("two", "ben", before, both),
    of("one", "anna", before, fell),
  ]);
  expect(impact).toMatchObject({ cases: 3, changed: 2 });
  expect(impact.moved).toEqual([
    { option: "quinine", from: "unproven", to: "avoid", way: "down", cases: 2 },
    { option: "heat", from: "unproven", to: "consider", way: "up", cases: 1 },
  ]);
  expect(impact.toLookAt).toEqual([
    { owner: "anna", cases: ["one"] },
    { owner: "ben", cases: ["two"] },
  ]);
});

test("a gate that closes, an option that is new and one that is gone are told", () => {
  const [open, closed] = [decided({ heat: "unproven" }), decided({ massage: "deferred" }, true)];
  const impact = impactOnCases([of("one", "anna", open, closed), of("two", "anna", closed, open)]);
  expect(impact.gate).toEqual({ closed: 1, opened: 1 });
  expect(impact.added).toEqual([
    { option: "heat", cases: 1 },
    { option: "massage", cases: 1 },
  ]);
  expect(impact.gone).toEqual(impact.added);
});
