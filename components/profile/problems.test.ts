import { describe, expect, it } from "vitest";
import { ageProblem, dateProblem, labProblem } from "./problems";

describe("an age", () => {
  it.each(["", "0", "71", "120", "0,5"])("of %j is accepted", (age) => {
    expect(ageProblem(age)).toBeUndefined();
  });

  it.each(["-1", "121", "710"])("of %j is outside 0 to 120, and says so", (age) => {
    expect(ageProblem(age)).toMatch(/outside 0 to 120/);
  });
});

describe("a result", () => {
  it("of 41 for the eGFR is accepted", () => {
    expect(labProblem("egfr", { value: "41", unit: "mL/min/1.73m2" })).toBeUndefined();
  });

  it("without a number is not known, whatever the unit", () => {
    expect(labProblem("calcium", { value: "", unit: "" })).toBeUndefined();
  });

  it("without a unit asks for it and is not given one", () => {
    expect(labProblem("vitamin-d-25oh", { value: "12", unit: "" })).toMatch(/nmol\/L or ng\/mL/);
  });

  it("that no patient can have is refused with its unit", () => {
    expect(labProblem("creatinine", { value: "106", unit: "mg/dL" })).toMatch(/106 mg\/dL/);
  });

  it("of the same number is accepted in the other unit", () => {
    expect(labProblem("creatinine", { value: "106", unit: "umol/L" })).toBeUndefined();
  });
});

describe("the date of a sample", () => {
  it.each(["", "2026-11-22", "2020-02-29"])("of %j is accepted on 2026-11-22", (date) => {
    expect(dateProblem(date, "2026-11-22")).toBeUndefined();
  });

  it("of tomorrow lies in the future", () => {
    expect(dateProblem("2026-11-23", "2026-11-22")).toMatch(/future/);
  });
});
