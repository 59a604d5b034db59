import { expect, test } from "vitest";
import { checkFirstRows } from "./check-first-rows";

const ifPresent = "If present, this becomes one to avoid.";

test("a warning that two fields can settle is one row, with each field's own cut", () => {
  const rows = checkFirstRows([
    { path: "conditions.hypercalcaemia", message: `Hypercalcaemia: not known. ${ifPresent}`, warning: "high-calcium" },
    {
      path: "labs.calcium",
      message: "Calcium, adjusted for albumin: not known. With calcium above 2.6 mmol/L this becomes one to avoid.",
      warning: "high-calcium",
    },
  ]);
  expect(rows).toEqual([
    [
      { paths: ["conditions.hypercalcaemia"], message: ifPresent },
      { paths: ["labs.calcium"], message: "With calcium above 2.6 mmol/L this becomes one to avoid." },
    ],
  ]);
});

test("warnings with one and the same consequence stand together", () => {
  const rows = checkFirstRows([
    { path: "conditions.dialysis", message: `Dialysis: not known. ${ifPresent}`, warning: "dialysis" },
    { path: "conditions.cancer", message: `Active cancer: not known. ${ifPresent}`, warning: "cancer" },
  ]);
  expect(rows).toEqual([[{ paths: ["conditions.dialysis", "conditions.cancer"], message: ifPresent }]]);
});

test("no field is lost, and a message in other words is shown whole", () => {
  const message = "Whether the patient is pregnant is not known.";
  expect(checkFirstRows([{ path: "pregnancy", message }])).toEqual([[{ paths: ["pregnancy"], message }]]);
});
