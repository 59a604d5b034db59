import { expect, test } from "vitest";
import { returnPath } from "./return-path";

test("after signing in one comes back to the page that asked for it", () => {
  expect(returnPath("/administration")).toBe("/administration");
  expect(returnPath("/cases/1?tab=notes")).toBe("/cases/1?tab=notes");
});

test.each([
  undefined,
  ["/a", "/b"],
  "https://elsewhere.example/",
  "//elsewhere.example/",
  "/\\elsewhere.example",
  "/.//elsewhere.example",
  "javascript:alert(1)",
  "/api/sign-out",
  "account",
])("%o leads to the account, and nowhere else", (wanted) => {
  expect(returnPath(wanted)).toBe("/account");
});
