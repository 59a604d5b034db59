import { expect, test } from "vitest";
import type { Tier } from "../knowledge/tiers";
import type { AssessedOption, CitedSource, Reference } from "../words/assessment";
import { compareRanking, whereTheyDiffer } from "./compare-ranking";

const warning = (id: string, status: "applies" | "unknown") => ({
  id,
  status,
  message: `${id} ${status}`,
  citations: [1, 3],
});
const reference = (number: number, source: string): Reference => ({ number, source, locator: "Results" });
const source = (title: string) => ({ title }) as CitedSource;

const option = (id: string, rank: number, tier: Tier) =>
  ({
    id,
    name: id,
    rank,
    tier,
    why: [{ factor: "tier", text: `${id} stands in ${tier}.` }],
    warnings: [warning("warfarin", "applies"), warning("pregnancy", "unknown")],
  }) as unknown as AssessedOption;

const options = [
  option("stretching", 1, "consider"),
  option("review", 2, "consider"),
  option("b-complex", 3, "consider-with-caution"),
  option("heat", 4, "unproven"),
  option("magnesium", 5, "not-supported"),
  option("quinine", 6, "avoid"),
  option("iron", 7, "not-relevant"),
];
const answer = {
  options,
  references: [reference(1, "label"), reference(2, "review"), reference(3, "label")],
  sources: { label: source("Title of label"), review: source("Title of review") },
};

const found = (order: readonly string[]) =>
  Object.fromEntries(compareRanking(order, answer).map(({ option, difference }) => [option, difference]));

test("the app's own order is the same at every place", () => {
  expect(found(["stretching", "review", "b-complex"])).toEqual({
    stretching: "same",
    review: "same",
    "b-complex": "same",
  });
  expect(whereTheyDiffer(compareRanking(["stretching", "review", "b-complex"], answer))).toEqual([]);
});

test("a place is compared among the options that were ranked, so that leaving one out moves no other", () => {
  expect(found(["review", "b-complex"])).toEqual({ review: "same", "b-complex": "same", stretching: "left-out" });
});

test("one ranked above another that the app has above it is higher, and the other lower", () => {
  expect(found(["review", "stretching", "b-complex"])).toMatchObject({ review: "higher", stretching: "lower" });
});

test("what the app says to avoid or finds not for this problem is ranked against it, at any place", () => {
  expect(found(["stretching", "review", "b-complex", "quinine", "iron"])).toMatchObject({
    quinine: "against",
    iron: "against",
  });
});

test("what is unproven or was tested without benefit is doubted", () => {
  expect(found(["stretching", "review", "b-complex", "heat", "magnesium"])).toMatchObject({
    heat: "doubted",
    magnesium: "doubted",
  });
});

test("a difference comes with the app's own reasons and the warnings that apply with their sources, and not those that may", () => {
  const [quinine] = compareRanking(["quinine"], answer);
  expect(quinine).toMatchObject({
    place: 1,
    rank: 6,
    tier: "avoid",
    why: ["quinine stands in avoid."],
    warnings: [{ text: "warfarin applies", sources: [{ id: "label", title: "Title of label" }] }],
  });
});

test("what weighs most comes first: against, doubted, left out, then order", () => {
  const order = ["b-complex", "heat", "review", "quinine"];
  expect(whereTheyDiffer(compareRanking(order, answer)).map(({ option }) => option)).toEqual([
    "quinine",
    "heat",
    "stretching",
    "b-complex",
    "review",
  ]);
});

test("an option that could not be assessed is passed over, and keeps no place", () => {
  expect(compareRanking(["gone", "stretching"], answer)[0]).toMatchObject({ option: "stretching", place: 1 });
});
