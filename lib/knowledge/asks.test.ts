import { expect, test } from "vitest";
import type { Condition } from "../facts/condition";
import { all, any, derived, lab, not, pregnant, present, takes } from "../profile/conditions";
import { asksOf } from "./asks";

test.each<[string, Condition, Readonly<Record<string, string>>]>([
  ["a disease settles it by being there", present("gout"), { "conditions.gout": "If present," }],
  ["a number by its cut", lab("egfr").below(30), { "labs.egfr": "With eGFR below 30 mL/min/1.73 m²" }],
  ["a named value by its words", pregnant, { pregnancy: "If pregnant," }],
  [
    "one of several settles it by itself",
    any(present("gout"), takes("lithium")),
    { "conditions.gout": "If present,", "medications.lithium": "If present," },
  ],
  [
    "one that does so only with another is told with it",
    all(present("gout"), lab("egfr").below(30)),
    {
      "conditions.gout": "If gout and eGFR below 30 mL/min/1.73 m²,",
      "labs.egfr": "If gout and eGFR below 30 mL/min/1.73 m²,",
    },
  ],
  ["an absence is told as such", not(present("gout")), { "conditions.gout": "If no gout," }],
  [
    "of a derived fact what speaks for it",
    derived("kidney-disease"),
    {
      "conditions.kidney-disease": "If present,",
      "conditions.dialysis": "If present,",
      "labs.egfr": "With eGFR below 60 mL/min/1.73 m²",
    },
  ],
])("%s", (_what, condition, words) => {
  expect(asksOf(condition)).toEqual(words);
});

test("two cuts of one fact that settle it only together are told together", () => {
  const band = all(lab("potassium").atLeast(3), lab("potassium").below(3.5));
  expect(Object.keys(asksOf(band))).toEqual(["labs.potassium"]);
});
