import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReviewDates } from "./review-dates";

const shown = (today: string) =>
  renderToStaticMarkup(<ReviewDates reviewedOn="2026-11-22" reviewDueOn="2027-11-22" today={today} />);

test("on the day on which a review is due it is not overdue yet", () => {
  expect(shown("2027-11-22")).toContain("next review due on 22 November 2027.");
  expect(shown("2027-11-22")).not.toContain("overdue");
});

test("a day later it is overdue, and says what that means", () => {
  expect(shown("2027-11-23")).toContain("This review is overdue: what is said here may be out of date.");
});
