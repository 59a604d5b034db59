import { expect, test } from "vitest";
import type { RelevantOption } from "@/lib/words/assessment";
import { checkFirstRows } from "./check-first-rows";

const ifPresent = "If present, this becomes one to avoid.";
const warning = (id: string, ...citations: number[]) =>
  ({ id, citations }) as unknown as RelevantOption["warnings"][number];
const rowsOf = (checkFirst: RelevantOption["checkFirst"], ...warnings: RelevantOption["warnings"]) =>
  checkFirstRows({ checkFirst, warnings, evidence: [] });

test("a warning that two fields can settle is one row, with each field's own cut and the warning's references", () => {
  const rows = rowsOf(
    [
      {
        path: "conditions.hypercalcaemia",
        message: `Hypercalcaemia: not known. ${ifPresent}`,
        warning: "high-calcium",
      },
      {
        path: "labs.calcium",
        message: "Calcium, adjusted for albumin: not known. With calcium above 2.6 mmol/L this becomes one to avoid.",
        warning: "high-calcium",
      },
    ],
    warning("high-calcium", 4, 7),
  );
  expect(rows).toEqual([
    [
      { paths: ["conditions.hypercalcaemia"], message: ifPresent, citations: [4, 7] },
      {
        paths: ["labs.calcium"],
        message: "With calcium above 2.6 mmol/L this becomes one to avoid.",
        citations: [4, 7],
      },
    ],
  ]);
});

test("warnings with one and the same consequence stand together, with the references of each", () => {
  const rows = rowsOf(
    [
      { path: "conditions.dialysis", message: `Dialysis: not known. ${ifPresent}`, warning: "dialysis" },
      { path: "conditions.cancer", message: `Active cancer: not known. ${ifPresent}`, warning: "cancer" },
    ],
    warning("dialysis", 9, 2),
    warning("cancer", 2),
  );
  const paths = ["conditions.dialysis", "conditions.cancer"];
  expect(rows).toEqual([[{ paths, message: ifPresent, citations: [2, 9] }]]);
});

test("what would let other evidence decide rests on that evidence", () => {
  const evidence = [
    { status: "unknown", citations: [3] },
    { status: "places", citations: [5] },
  ] as unknown as RelevantOption["evidence"];
  const message = "If present, other evidence decides about this option.";
  const rows = checkFirstRows({ checkFirst: [{ path: "conditions.als", message }], warnings: [], evidence });
  expect(rows).toEqual([[{ paths: ["conditions.als"], message, citations: [3] }]]);
});

test("no field is lost, and a message in other words is shown whole", () => {
  const message = "Whether the patient is pregnant is not known.";
  expect(rowsOf([{ path: "pregnancy", message }])).toEqual([[{ paths: ["pregnancy"], message, citations: [] }]]);
});
