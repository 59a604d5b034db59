import { expect, test } from "vitest";
import { rankingSpread } from "./ranking-spread";

const by = (name: string, ...order: readonly string[]) => ({ person: { id: name, name }, order });

test("the option about which people are furthest apart comes first", () => {
  const [first, second] = rankingSpread([by("Anna", "heat", "massage", "iron"), by("Ben", "heat", "iron", "massage")]);
  expect(first).toEqual({ option: "massage", places: [2, 3], best: 2, spread: 1 });
  expect(second).toMatchObject({ option: "iron", spread: 1 });
});

test("agreement has no spread and comes last", () => {
  const spread = rankingSpread([by("Anna", "heat", "massage"), by("Ben", "heat", "massage")]);
  expect(spread.map(({ option, spread }) => [option, spread])).toEqual([
    ["heat", 0],
    ["massage", 0],
  ]);
});

test("to leave an option out counts as the place after the longest list, and shows as no place", () => {
  const spread = rankingSpread([by("Anna", "heat", "massage", "iron"), by("Ben", "massage")]);
  expect(spread.find(({ option }) => option === "iron")).toMatchObject({ places: [3, undefined], spread: 1 });
  expect(spread.find(({ option }) => option === "heat")).toMatchObject({ places: [1, undefined], spread: 3 });
});

test("one ranking alone has no spread, and none at all has no options", () => {
  expect(rankingSpread([by("Anna", "heat", "massage")]).every(({ spread }) => spread === 0)).toBe(true);
  expect(rankingSpread([])).toEqual([]);
});
