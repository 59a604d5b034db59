import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CounterExample } from "@/lib/verification/counter-example";
import type { VerificationResult } from "@/lib/verification/result";
import { CounterExamples } from "./counter-examples";
import { OverdueReviews } from "./overdue-reviews";
import { Standing } from "./standing";

const example: CounterExample = {
  law: "contraindicated",
  option: "l-glutamine",
  patient: { age: 47, sex: "female", labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } } },
  gate: "open",
  expected: "avoid",
  found: "consider",
};

const result = (counterExamples: readonly CounterExample[]): VerificationResult => ({
  knowledge: { version: "2026.11.1", hash: "sha256-verified" },
  ranOn: "2026-11-22",
  node: "v20",
  seconds: 40,
  seed: 1,
  options: [],
  list: { redFlags: 0, redFlagPatients: 0, orders: 0, orderPatients: 0, counterExamples },
});
const standing = (hash: string, examples: readonly CounterExample[] = []) =>
  renderToStaticMarkup(<Standing result={result(examples)} runningHash={hash} />);

test("says that the running knowledge is the one that was verified", () => {
  expect(standing("sha256-verified")).toContain("It is the knowledge that is running");
  expect(standing("sha256-verified")).not.toContain("alert");
});

test("warns where other knowledge is running, and does not claim the result for it", () => {
  const page = standing("sha256-other");
  expect(page).toContain("has not been verified");
  expect(page).not.toContain("It is the knowledge that is running");
});

test("warns of counter-examples, and prints each as a patient", () => {
  expect(standing("sha256-verified", [example])).toContain('role="alert"');
  const list = renderToStaticMarkup(<CounterExamples examples={[example]} />);
  expect(list).toContain("age 47");
  expect(list).toContain("eGFR 41 mL/min/1.73 m²");
  expect(list).toContain("Expected: avoid. Found: consider, with the gate open.");
});

test("names what is overdue, or when the next review is due", () => {
  const overdue = {
    kind: "option",
    id: "iron",
    name: "Iron",
    reviewedOn: "2025-01-01",
    reviewDueOn: "2026-01-01",
  } as const;
  const page = (entries: readonly (typeof overdue)[]) =>
    renderToStaticMarkup(<OverdueReviews overdue={entries} nextDueOn="2027-05-01" today="2026-11-22" />);
  expect(page([overdue])).toContain("1 January 2026");
  expect(page([])).toContain("The next one is due on 1 May 2027");
});
