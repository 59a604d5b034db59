import { expect, test } from "vitest";
import type { Question } from "@/lib/words/assessment";
import { askRows } from "./ask-rows";

const question = (path: string): Question => ({
  path,
  question: `${path}?`,
  changes: [{ option: "magnesium", answer: "present", from: "unproven", to: "avoid" }],
});
const pathsOf = (...paths: readonly string[]) => askRows(paths.map(question)).map(({ path }) => path);

test("red flags are asked as one question that leads to their group and tells how many there are", () => {
  const rows = askRows([question("findings.dark-urine"), question("conditions.dialysis"), question("findings.tetany")]);
  expect(rows.map(({ path }) => path)).toEqual(["findings", "conditions.dialysis"]);
  expect(rows[0]?.question).toContain("2 not asked");
});

test("red flags come first, though three other questions change more each", () => {
  const paths = pathsOf("labs.calcium", "labs.magnesium", "conditions.dialysis", "findings.chest-pain");
  expect(paths).toEqual(["findings", "labs.calcium", "labs.magnesium"]);
});

test("of kidney disease and eGFR, the first is asked", () => {
  expect(pathsOf("labs.egfr", "conditions.kidney-disease", "labs.creatinine")).toEqual(["labs.egfr"]);
});

test("a medicine that is also an option is asked for once", () => {
  expect(pathsOf("medications.quinine", "taking.quinine")).toEqual(["medications.quinine"]);
});

test("at most three questions are shown", () => {
  expect(pathsOf("sex", "pregnancy", "labs.sodium", "labs.ferritin")).toEqual(["sex", "pregnancy", "labs.sodium"]);
});
