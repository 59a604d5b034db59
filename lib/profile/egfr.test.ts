import { expect, test } from "vitest";
import { egfrFromCreatinine, gfrCategory } from "./egfr";

/** Values published with the equation by others (tabletools; a calculator), or worked out by hand from it. */
test.each([
  [0.8, 70, "male", 95],
  [0.8, 70, "female", 79],
  [1.0, 60, "male", 86],
  [0.7, 50, "female", 105],
  [0.9, 50, "male", 104],
  [0.6, 50, "male", 118],
] as const)("creatinine %s mg/dL at %s, %s: eGFR %s mL/min/1.73 m²", (mgPerDl, ageYears, sex, egfr) => {
  expect(egfrFromCreatinine({ creatinineUmolPerL: mgPerDl * 88.42, ageYears, sex })).toBe(egfr);
});

test("130 µmol/L at 71, female, is 38 mL/min/1.73 m²", () => {
  expect(egfrFromCreatinine({ creatinineUmolPerL: 130, ageYears: 71, sex: "female" })).toBe(38);
});

test.each([
  [90, "G1"],
  [89, "G2"],
  [60, "G2"],
  [59, "G3a"],
  [45, "G3a"],
  [44, "G3b"],
  [30, "G3b"],
  [29, "G4"],
  [15, "G4"],
  [14, "G5"],
] as const)("an eGFR of %s mL/min/1.73 m² is %s", (egfr, category) => {
  expect(gfrCategory(egfr)).toBe(category);
});
