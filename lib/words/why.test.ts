import { describe, expect, test } from "vitest";
import type { DecidedOption } from "../engine/decision";
import { tierTable } from "../knowledge/tiers";
import { whyHere } from "./why";

const table = { tiers: { order: [], table: tierTable, gate: { open: "", closed: "" } } } as never;
const names: Readonly<Record<string, string>> = { heat: "Heat", iron: "Iron" };
const nameOf = (id: string) => names[id] as string;

const heat: DecidedOption = {
  rank: 2,
  id: "heat",
  tier: "consider",
  safety: "clear",
  row: "benefit",
  directness: "direct",
  certainty: "very-low",
  effectSize: "not-reported",
  changedBy: [],
  warnings: [],
  checkFirst: [],
  statements: [],
};
const iron: DecidedOption = { ...heat, rank: 1, id: "iron", certainty: "low" };
const why = (option: DecidedOption, above?: DecidedOption) => whyHere(option, above, table, nameOf);
const tierOf = (change: Partial<DecidedOption>) => why({ ...heat, ...change })[0]?.text;

describe("the tier is told by the table", () => {
  test.each<[Partial<DecidedOption>, string]>([
    [{}, "Benefit, certainty low or better; nothing known speaks against it."],
    [
      { tier: "consider-with-caution", safety: "caution" },
      "Benefit, certainty low or better; a precaution or interaction applies, or a fact that could contraindicate it is not known.",
    ],
    [{ tier: "avoid", safety: "contraindicated" }, "Benefit, certainty low or better; a contraindication applies."],
    [
      { tier: "deferred" },
      "Benefit, certainty low or better; nothing known speaks against it. A red flag is present, so the work-up comes first.",
    ],
    [
      { tier: "unproven" },
      "Benefit, certainty low or better; nothing known speaks against it. Under 18 it counts as unproven, since no source studied children.",
    ],
    [
      { tier: "unproven", row: "unproven" },
      "Benefit, certainty very low; or direction unknown; nothing known speaks against it.",
    ],
  ])("%j", (change, words) => {
    expect(tierOf(change)).toBe(words);
  });

  test("an option that nothing places stands in the row of what is unproven", () => {
    const { row: _row, ...unplaced } = heat;
    expect(why({ ...unplaced, tier: "unproven" })[0]?.text).toMatch(
      /^Benefit, certainty very low; or direction unknown/,
    );
  });

  test("an option that is not relevant has that alone", () => {
    expect(why({ ...heat, tier: "not-relevant" }, iron)).toEqual([
      { factor: "tier", text: "No statement connects it with what this patient has." },
    ]);
  });
});

test("each key that ranks is told, from the gravest to the finest", () => {
  const checkFirst = [{ path: "labs.egfr", outcome: "avoid" }] as const;
  expect(why({ ...heat, checkFirst })).toEqual([
    { factor: "tier", text: expect.any(String) },
    { factor: "directness", text: "Direct evidence." },
    { factor: "certainty", text: "Very low certainty." },
    { factor: "size of effect", text: "Effect not reported." },
    { factor: "open safety questions", text: "1 open safety question." },
  ]);
});

describe("against the neighbour above", () => {
  const against = (change: Partial<DecidedOption>, above: DecidedOption) => why({ ...heat, ...change }, above).at(-1);

  test("by the key that decided", () => {
    expect(against({ decidedBy: "certainty" }, iron)).toEqual({
      factor: "neighbour",
      text: "Ranked below Iron by certainty: very low certainty, against low certainty.",
    });
  });

  test("by the alphabet where all else is equal", () => {
    expect(against({ decidedBy: "name" }, { ...heat, id: "iron" })?.text).toBe(
      "Tied with Iron; listed alphabetically.",
    );
  });

  test("level where nothing decided", () => {
    expect(against({}, { ...heat, id: "iron" })?.text).toBe("It stands level with Iron.");
  });
});
