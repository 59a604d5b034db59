import { expect, test } from "vitest";
import { lastResult } from "./last-result";
import { isSameFinding, type VerificationResult } from "./result";

const [first, ...rest] = lastResult.options;
const withFirst = (change: Partial<VerificationResult["options"][number]>): VerificationResult => ({
  ...lastResult,
  options: first === undefined ? [] : [{ ...first, ...change }, ...rest],
});

test("a run on another day, on another machine and slower has found the same", () => {
  const again = { ...withFirst({ seconds: 99 }), ranOn: "2027-01-01", node: "v24.0.0", seconds: 500 };
  expect(isSameFinding(lastResult, again)).toBe(true);
});

test.each([
  ["of other knowledge", { ...lastResult, knowledge: { version: "2027.01.1", hash: "sha256-0" } }],
  ["that tried fewer patients", withFirst({ tried: 1 })],
  ["that lacks an option", { ...lastResult, options: rest }],
  ["of another list", { ...lastResult, list: { ...lastResult.list, redFlags: 1 } }],
] as const)("a run %s has not", (_what, other) => {
  expect(isSameFinding(lastResult, other)).toBe(false);
});
