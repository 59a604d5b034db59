import { expect, test } from "vitest";
import { wholeReview } from "./review";

test.each([
  ["2026-11-22", "2027-11-22"],
  ["2028-02-29", "2029-02-28"],
])("what was reviewed on %s is due again on %s, unless its file says another day", (reviewedOn, due) => {
  expect(wholeReview({ reviewedOn }, "First version.").reviewDueOn).toBe(due);
  expect(wholeReview({ reviewedOn, reviewDueOn: "2027-01-01" }, "First version.").reviewDueOn).toBe("2027-01-01");
});

test("an entry that has not changed has one row, of the day of its review; one that has keeps its own", () => {
  const first = { on: "2026-11-22", what: "First version." };
  expect(wholeReview({ reviewedOn: first.on }, first.what).history).toEqual([first]);
  const history = [{ on: "2026-11-28", what: "A new study." }, first];
  expect(wholeReview({ reviewedOn: "2026-11-28", history }, first.what).history).toBe(history);
});
