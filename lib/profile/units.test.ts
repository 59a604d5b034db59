import { expect, test } from "vitest";
import { implausible, inCanonicalUnit, quantityInWords } from "./units";

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
