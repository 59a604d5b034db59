import { describe, expect, test } from "vitest";
import type { DecidedCombination, DecidedTotal } from "../engine/decision";
import { type CombinationTexts, combinationInWords } from "./combinations";

const texts = {
  rule: (id: string) => ({
    id,
    says: `Of ${id}.`,
    cites: [1],
    parts: { iron: { text: "Of iron.", cites: [2] }, calcium: { cites: [3] } },
  }),
  limit: (id: string) => ({
    ...{ id, nutrient: "magnesium", body: "efsa", perDay: 250, counts: "supplements", cites: [id === "a" ? 4 : 5] },
    says: "Too much loosens the bowels.",
  }),
  nameOf: () => "Iron",
  label: (path: string) => path.slice("taking.".length),
} as unknown as CombinationTexts;

const say = (one: Pick<DecidedCombination, "says" | "added">, isChild = false) =>
  combinationInWords({ options: [], severity: "info", ...one }, texts, isChild);

describe("a rule", () => {
  test("is told with what there is to say of the options that take part, and their places", () => {
    expect(say({ says: [{ rule: "pair", options: ["calcium", "iron", "magnesium"] }] })).toEqual({
      message: "Of pair. Of iron.",
      cites: [1, 3, 2],
    });
  });

  test("of an option that would be added says so", () => {
    const says = [{ rule: "pair", options: ["magnesium"] }] as const;
    expect(say({ added: "iron", says }).message).toBe("If iron is added: of pair.");
  });

  test("follows another in one message", () => {
    const rules = ["pair", "group"].map((rule) => ({ rule, options: [] }));
    expect(say({ says: rules }).message).toBe("Of pair. Of group.");
  });
});

describe("a sum", () => {
  const total: DecidedTotal = {
    nutrient: "magnesium",
    parts: [
      { option: "magnesium", amount: 200 },
      { option: "antacid", amount: 100 },
    ],
    sum: 300,
    missing: [],
    limits: [{ id: "a", sumIs: "above" }],
  };
  const sum = (change: Partial<DecidedTotal> = {}, isChild = false) =>
    say({ says: [{ total: { ...total, ...change } }] }, isChild);

  test("is told with its parts and where it stands to the limit", () => {
    expect(sum()).toEqual({
      message:
        "Magnesium: 300 mg a day in all: 200 mg from “magnesium” and 100 mg from “antacid”. This is above the upper limit of the European Food Safety Authority for adults, 250 mg a day, from supplements and fortified food or medicines, the rest of food not counted. Too much loosens the bowels.",
      cites: [4],
    });
  });

  test("of one product names it", () => {
    expect(sum({ parts: [{ option: "magnesium", amount: 300 }] }).message).toMatch(
      /^Magnesium: 300 mg a day from “magnesium”\. This is above/,
    );
  });

  test("that lacks an amount says so", () => {
    expect(sum({ missing: ["antacid"], limits: [{ id: "a", sumIs: "below" }] }).message).toMatch(
      /How much “antacid” brings is not known, so the sum is not complete\. What is known is below the upper limit/,
    );
  });

  test("against two limits says once what the limit is for", () => {
    const { message, cites } = sum({
      limits: [
        { id: "a", sumIs: "above" },
        { id: "b", sumIs: "at" },
      ],
    });
    expect(message.match(/loosens the bowels/g)).toHaveLength(1);
    expect(message).toContain("The sum is at the upper limit");
    expect(cites).toEqual([4, 5]);
  });

  test("of a child says that the limits are for adults", () => {
    expect(sum({}, true).message).toMatch(/These limits are for adults; those for children differ\.$/);
    expect(sum().message).not.toContain("children");
  });
});
