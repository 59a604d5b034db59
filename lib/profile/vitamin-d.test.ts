import { expect, test } from "vitest";
import { vitaminDLevel } from "./vitamin-d";

test.each([
  [29.9, "nmol/L", "severe-deficiency"],
  [30, "nmol/L", "deficiency"],
  [49.9, "nmol/L", "deficiency"],
  [50, "nmol/L", "insufficiency"],
  [74.9, "nmol/L", "insufficiency"],
  [75, "nmol/L", "sufficient"],
  [11.9, "ng/mL", "severe-deficiency"],
  [12, "ng/mL", "deficiency"],
  [19.9, "ng/mL", "deficiency"],
  [20, "ng/mL", "insufficiency"],
  [29.9, "ng/mL", "insufficiency"],
  [30, "ng/mL", "sufficient"],
] as const)("a level of %s %s is in the band %s", (value, unit, band) => {
  expect(vitaminDLevel({ value, unit }).band).toBe(band);
});

test("12 ng/mL is shown as 30 nmol/L", () => {
  expect(vitaminDLevel({ value: 12, unit: "ng/mL" })).toMatchObject({ nmolPerL: 30, ngPerMl: 12 });
});

test("75 nmol/L is shown as 30 ng/mL", () => {
  expect(vitaminDLevel({ value: 75, unit: "nmol/L" })).toMatchObject({ nmolPerL: 75, ngPerMl: 30 });
});
