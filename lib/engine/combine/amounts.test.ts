import { describe, expect, test } from "vitest";
import { knowledgeBase } from "../../knowledge/knowledge-base";
import { upperLimits } from "../../knowledge/upper-limits";
import type { Profile } from "../../profile/schema";
import { amountInWords, nutrientOf } from "../../profile/units";
import { nutrients } from "../../profile/vocabulary/nutrients";
import { assessorOf, today } from "../../testing/option-under-test";

const engine = assessorOf(knowledgeBase);
type Amounts = NonNullable<Profile["takingAmounts"]>;

const assess = (takingAmounts: Amounts, rest: Partial<Profile> = {}) =>
  engine.assess({ age: 40, presentations: ["muscle-cramps"], takingAmounts, ...rest }, today);

/** The entry of the combinations that tells the sum of a nutrient. */
const sumOf = (label: string, takingAmounts: Amounts, rest: Partial<Profile> = {}) =>
  assess(takingAmounts, rest).combinations.find(({ message }) => message.includes(`${label}: `));

const us: Partial<Profile> = { region: "us" };
const older: Partial<Profile> = { age: 51, region: "us" };
const mg = (value: number) => ({ value, unit: "mg" });
const ug = (value: number) => ({ value, unit: "ug" });

describe("one product just below, at and just above the upper limit", () => {
  test.each([
    ["Vitamin D", "vitamin-d", ug, 100, {}],
    ["Vitamin D", "vitamin-d", ug, 100, us],
    ["Calcium", "calcium", mg, 2_500, {}],
    ["Calcium", "calcium", mg, 2_500, us],
    ["Calcium", "calcium", mg, 2_000, older],
    ["Magnesium", "magnesium", mg, 250, {}],
    ["Magnesium", "magnesium", mg, 350, us],
    ["Vitamin C", "vitamin-c", mg, 2_000, {}],
    ["Vitamin E", "vitamin-e", mg, 300, {}],
    ["Vitamin E", "vitamin-e", mg, 1_000, us],
    ["Iron", "iron", mg, 40, {}],
    ["Iron", "iron", mg, 45, us],
    ["Folic acid", "folate", ug, 1_000, {}],
    ["Folic acid", "folate", ug, 1_000, us],
    ["Choline", "choline-bitartrate", mg, 3_500, {}],
    ["Sodium", "sodium-salt", mg, 2_000, {}],
  ] as const)("%s as %s", (label, product, unit, limit, rest) => {
    const severityOf = (value: number) => sumOf(label, { [product]: unit(value) }, rest)?.severity;
    expect(severityOf(limit - 0.1)).not.toBe("warning");
    expect(severityOf(limit)).not.toBe("warning");
    expect(severityOf(limit + 0.1)).toBe("warning");
  });

  test.each([
    ["elsewhere", {}, 12],
    ["in the United States", us, 100],
  ])("vitamin B6 in a B complex %s", (_where, rest, limit) => {
    const severityOf = (value: number) =>
      sumOf("Vitamin B6", { "vitamin-b-complex": { "vitamin-b6": mg(value) } }, rest)?.severity;
    expect(severityOf(limit)).not.toBe("warning");
    expect(severityOf(limit + 0.1)).toBe("warning");
  });

  test("within every limit nothing is said of a single product", () => {
    expect(assess({ magnesium: mg(200) }).combinations).toEqual([]);
  });
});

describe("the sum over products", () => {
  const both: Amounts = {
    "vitamin-d": { value: 3_200, unit: "IU" },
    "calcium-magnesium-vitamin-d": { "vitamin-d": ug(20), calcium: mg(500), magnesium: mg(100) },
  };

  test("80 and 20 micrograms, one given in IU, are at the limit and no warning; the sum is told with its parts", () => {
    const found = sumOf("Vitamin D", both);
    expect(found).toMatchObject({ options: ["calcium-magnesium-vitamin-d", "vitamin-d"], severity: "info" });
    expect(found?.message).toContain("100 micrograms (4,000 IU) a day in all");
    expect(found?.message).toContain("80 micrograms (3,200 IU) from “Vitamin D”");
    expect(found?.message).toContain("This is at the upper limit of the European Food Safety Authority");
  });

  test("40 IU more are above it, named with the sum, the limit, the body and its sources", () => {
    const { combinations, references } = assess({ ...both, "vitamin-d": { value: 3_240, unit: "IU" } });
    const found = combinations.find(({ message }) => message.startsWith("Vitamin D: "));
    expect(found?.severity).toBe("warning");
    expect(found?.message).toMatch(
      /101 micrograms \(4,040 IU\).*above.*European Food Safety Authority.*100 micrograms/,
    );
    const cited = references.filter(({ number }) => found?.citations.includes(number)).map(({ source }) => source);
    expect(cited).toContain("efsa-2023-vitamin-d");
  });

  test("a product without its amount leaves the sum incomplete, and that is said", () => {
    const taking: Partial<Profile> = { taking: { "calcium-magnesium-vitamin-d": "present" } };
    const below = sumOf("Vitamin D", { "vitamin-d": ug(90) }, taking);
    expect(below?.severity).toBe("info");
    expect(below?.message).toMatch(/“Calcium with magnesium and vitamin D” brings is not known.*not complete/);
    expect(below?.message).toContain("What is known is below the upper limit");
    expect(sumOf("Vitamin D", { "vitamin-d": ug(110) }, taking)?.severity).toBe("warning");
  });

  test("the general warning that a nutrient is taken twice gives way to the sum", () => {
    const messages = assess(both).combinations.map(({ message }) => message);
    expect(messages.filter((message) => message.includes("vitamin D, and the amounts add up"))).toEqual([]);
    const without = assess({}, { taking: { "vitamin-d": "present", "calcium-magnesium-vitamin-d": "present" } });
    expect(without.combinations.some(({ message }) => message.includes("vitamin D, and the amounts add up"))).toBe(
      true,
    );
  });

  test("folic acid of a B complex counts with a folate supplement", () => {
    const found = sumOf("Folic acid", {
      folate: { value: 0.8, unit: "mg" },
      "vitamin-b-complex": { "folic-acid": ug(400), "vitamin-b6": mg(2) },
    });
    expect(found).toMatchObject({ options: ["folate", "vitamin-b-complex"], severity: "warning" });
    expect(found?.message).toContain("1,200 micrograms a day in all");
  });
});

describe("where bodies differ", () => {
  test("in the United States 300 mg of magnesium is within the limit, and above the European one: to know", () => {
    const found = sumOf("Magnesium", { magnesium: mg(300) }, us);
    expect(found?.severity).toBe("info");
    expect(found?.message).toMatch(
      /below the upper limit of the National Academies.*above the upper limit of the European/,
    );
  });

  test.each([[undefined], ["uk"], ["other"]] as const)("with the region %s the European limit warns", (region) => {
    const found = sumOf("Magnesium", { magnesium: mg(300) }, region === undefined ? {} : { region });
    expect(found?.severity).toBe("warning");
    expect(found?.message).toMatch(
      /above the upper limit of the European.*below the upper limit of the National Academies/,
    );
  });

  test("calcium at 50 and at 51 years in the United States", () => {
    const at = (age: number) => sumOf("Calcium", { calcium: mg(2_200) }, { age, region: "us" })?.severity;
    expect(at(50)).not.toBe("warning");
    expect(at(51)).toBe("warning");
  });
});

test("under 18 the limits are told as those of adults, whatever the sum", () => {
  expect(sumOf("Magnesium", { magnesium: mg(100) }, { age: 17 })?.message).toContain("those for children differ");
  expect(sumOf("Magnesium", { magnesium: mg(100) }, { age: 18 })).toBeUndefined();
});

test("an amount means that the product is taken; entered as not taken, an alert names both", () => {
  const { alerts, combinations } = assess({ magnesium: mg(400) }, { taking: { magnesium: "absent" } });
  expect(alerts.find(({ id }) => id === "conflict.magnesium")?.because).toEqual(["taking.magnesium"]);
  expect(combinations).toMatchObject([{ options: ["magnesium"], severity: "warning" }]);
});

test("the answer gives the amounts back as they were entered, in one order", () => {
  const entered = (takingAmounts: Amounts) => JSON.stringify(assess(takingAmounts).profile.takingAmounts);
  const parts: Amounts = { iron: mg(65), "calcium-magnesium-vitamin-d": { "vitamin-d": ug(20), calcium: mg(500) } };
  const same: Amounts = { "calcium-magnesium-vitamin-d": { calcium: mg(500), "vitamin-d": ug(20) }, iron: mg(65) };
  expect(entered(parts)).toBe(entered(same));
  expect(JSON.parse(entered(parts))).toEqual(same);
  expect(assess({}).profile.takingAmounts).toEqual({});
});

test("amounts change no tier, no rank and no question", () => {
  const taken: Partial<Profile> = { taking: { magnesium: "present" } };
  const { combinations: _without, references: _less, profile: _before, ...rest } = assess({}, taken);
  expect(assess({ magnesium: mg(400) }, taken)).toMatchObject(rest);
});

describe("the upper limits", () => {
  test("there is one for every nutrient that can be entered, with its sources", () => {
    expect(new Set(upperLimits.map(({ nutrient }) => nutrient))).toEqual(new Set(nutrients.map(({ id }) => id)));
    for (const { cites } of upperLimits) expect(cites.length).toBeGreaterThan(0);
  });

  test("each lies within what can be entered", () => {
    for (const { nutrient, perDay } of upperLimits) {
      expect(perDay, nutrient).toBeLessThan(nutrientOf(nutrient).units[0].highest);
      expect(amountInWords(nutrient, perDay)).toMatch(/^[\d,]+ (mg|micrograms)/);
    }
  });

  test("for each patient a body has one limit", () => {
    for (const age of [18, 50, 51, 90]) {
      const keys = upperLimits
        .filter(
          ({ when }) =>
            when === undefined ||
            (when.op === "number" && (when.comparison === "<" ? age < when.cut : age >= when.cut)),
        )
        .map(({ nutrient, body }) => `${nutrient} ${body}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
