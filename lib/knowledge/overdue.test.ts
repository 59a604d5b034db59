import { expect, test } from "vitest";
import { isOverdue, overdueReviews } from "./overdue";

test.each([
  ["2026-11-21", true],
  ["2026-11-22", false],
  ["2026-11-23", false],
  ["2025-12-31", true],
])("a review due on %s, on 22 November 2026", (reviewDueOn, expected) => {
  expect(isOverdue(reviewDueOn, "2026-11-22")).toBe(expected);
});

test("what is longest overdue comes first, options and sources together", () => {
  const option = (id: "iron" | "heat", reviewDueOn: string) => ({
    id,
    name: id,
    reviewedOn: "2025-01-01",
    reviewDueOn,
  });
  const source = { id: "s", title: "A label", reviewedOn: "2025-01-01", reviewDueOn: "2026-02-01" };
  const knowledge = { options: [option("iron", "2026-03-01"), option("heat", "2027-01-01")], sources: [source] };
  expect(overdueReviews(knowledge, "2026-11-22").map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "source A label",
    "option iron",
  ]);
});
