import { expect, test } from "vitest";
import { moved } from "./moved";

test("an option moves up and down by one place", () => {
  expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
});

test("the first does not move up, the last not down, and one that is not there not at all", () => {
  const order = ["a", "b"];
  expect(moved(order, "a", -1)).toBe(order);
  expect(moved(order, "b", 1)).toBe(order);
  expect(moved(order, "c", 1)).toBe(order);
});
