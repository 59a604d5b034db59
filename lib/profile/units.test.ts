import { expect, test } from "vitest";
import {
  amountInCanonicalUnit,
  amountInWords,
  implausible,
  implausibleAmount,
  inCanonicalUnit,
  quantityInWords,
  sumOf,
} from "./units";
import { labs } from "./vocabulary/labs";
import { nutrients } from "./vocabulary/nutrients";

test.each([
  ["creatinine", 1, "mg/dL", 88.42],
  ["calcium", 7, "mg/dL", 1.7465],
  ["magnesium", 2.431, "mg/dL", 1],
  ["phosphate", 3.097, "mg/dL", 1],
  ["urate", 6, "mg/dL", 356.9],
  ["ferritin", 75, "ng/mL", 75],
  ["vitamin-d-25oh", 20, "ng/mL", 49.92],
  ["potassium", 4.2, "mmol/L", 4.2],
] as const)("%s of %s %s in its canonical unit", (id, value, unit, canonical) => {
  expect(inCanonicalUnit(id, { value, unit })).toBeCloseTo(canonical, 1);
});

test("a unit of another lab is not guessed", () => {
  expect(() => inCanonicalUnit("potassium", { value: 4, unit: "mg/dL" })).toThrow("mg/dL is not a unit of potassium");
});

test("a value that no patient can have is told with its range", () => {
  expect(implausible("egfr", { value: 900, unit: "mL/min/1.73m2" })).toBe(
    "eGFR of 900 mL/min/1.73 m² is outside what a patient can have (1 to 200 mL/min/1.73 m²). Check the number and its unit.",
  );
});

test("a calcium in mg/dL that was sent as mmol/L is told", () => {
  expect(implausible("calcium", { value: 9.4, unit: "mmol/L" })).toMatch(/outside what a patient can have/);
  expect(implausible("calcium", { value: 9.4, unit: "mg/dL" })).toBeUndefined();
});

test("the ends of the range are inside it", () => {
  expect(implausible("potassium", { value: 1, unit: "mmol/L" })).toBeUndefined();
  expect(implausible("potassium", { value: 10, unit: "mmol/L" })).toBeUndefined();
  expect(implausible("potassium", { value: 10.1, unit: "mmol/L" })).toBeDefined();
});

test("a ratio is written without a unit", () => {
  expect(quantityInWords(2.8, "1")).toBe("2.8");
  expect(quantityInWords(130, "umol/L")).toBe("130 µmol/L");
});

test.each([
  ["vitamin-d", 4_000, "IU", 100],
  ["vitamin-d", 25, "ug", 25],
  ["calcium", 10, "mmol", 400.8],
  ["magnesium", 4, "mmol", 97.24],
  ["vitamin-e", 1_500, "IU natural", 1_000],
  ["vitamin-e", 1_100, "IU synthetic", 1_000],
  ["folic-acid", 0.4, "mg", 400],
  ["choline", 3.5, "g", 3_500],
] as const)("%s, %s %s a day in the unit of its limits", (id, value, unit, canonical) => {
  expect(amountInCanonicalUnit(id, { value, unit })).toBe(canonical);
});

test("a unit of another nutrient is not guessed", () => {
  expect(() => amountInCanonicalUnit("iron", { value: 100, unit: "IU" })).toThrow("IU is not a unit of iron");
});

test("sums do not show how computers count", () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
});

test("an amount is written with its unit in full, vitamin D in both of its units", () => {
  expect(amountInWords("vitamin-d", 100)).toBe("100 micrograms (4,000 IU)");
  expect(amountInWords("calcium", 2_500)).toBe("2,500 mg");
  expect(amountInWords("vitamin-b6", 12.54)).toBe("12.5 mg");
});

test.each([
  [0, "mg"],
  [-200, "mg"],
  [5_001, "mg"],
  [200, "ug"],
])("an amount of magnesium of %s %s a day is refused in words", (value, unit) => {
  expect(implausibleAmount("magnesium", { value, unit })).toMatch(/^(Magnesium, |An amount of magnesium )/);
});

const labUnits = labs.flatMap(({ id, units: [first, ...others] }) => others.map((other) => ({ id, first, other })));
test.each(labUnits)("$id in $other.unit can be as low and as high as in its first unit", ({ id, first, other }) => {
  for (const end of ["lowest", "highest"] as const) {
    const converted = inCanonicalUnit(id, { value: other[end], unit: other.unit });
    expect(Math.abs(converted / first[end] - 1)).toBeLessThan(0.15);
  }
});

const nutrientUnits = nutrients.flatMap(({ id, units: [first, ...others] }) =>
  others.map((other) => ({ id, first, other })),
);
test.each(nutrientUnits)("$id in $other.unit can be as much as in its first unit", ({ id, first, other }) => {
  const converted = amountInCanonicalUnit(id, { value: other.highest, unit: other.unit });
  expect(Math.abs(converted / first.highest - 1)).toBeLessThan(0.15);
});
