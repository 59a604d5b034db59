import { expect, test } from "vitest";
import { setupEntry, userChangeEntry } from "./entries";

const entry = { name: "Ada", email: " Ada@Example.org ", password: "a long pass phrase" };

test("a password of 11 characters is too short, one of 12 is not", () => {
  expect(setupEntry.safeParse({ ...entry, password: "abcdefghijk" }).success).toBe(false);
  expect(setupEntry.safeParse({ ...entry, password: "abcdefghijkl" }).success).toBe(true);
});

test("a password of one character repeated is refused", () => {
  expect(setupEntry.safeParse({ ...entry, password: "aaaaaaaaaaaaaaaa" }).success).toBe(false);
});

test("an e-mail address is kept in lower case, without the blanks around it", () => {
  expect(setupEntry.parse(entry).email).toBe("ada@example.org");
});

test("a change of a user is one thing, and known", () => {
  expect(userChangeEntry.safeParse({ role: "reviewer" }).success).toBe(true);
  expect(userChangeEntry.safeParse({ role: "owner" }).success).toBe(false);
  expect(userChangeEntry.safeParse({ role: "reviewer", email: "x" }).success).toBe(false);
});
