import { expect, test } from "vitest";
import { findings } from "../profile/vocabulary/findings";
import { citationsOfSign, urgentSigns } from "./urgent-signs";

/** Looked for at a visit: nothing that a patient at home could tell from an ordinary day. */
const foundAtVisits = ["exertional-calf-pain", "adrenal-features"];

test("every red flag that closes the gate is told to patients as a sign, or is found at visits alone", () => {
  const told = new Set<string>(urgentSigns.flatMap((sign) => [...sign.of]));
  const gaps = findings.filter(({ id, closesGate }) => closesGate && !told.has(id)).map(({ id }) => id);
  expect(gaps.sort()).toEqual(foundAtVisits.sort());
});

test("a sign rests on the sources of its red flags", () => {
  expect(urgentSigns.length).toBeGreaterThan(5);
  for (const sign of urgentSigns) expect(citationsOfSign(sign).length).toBeGreaterThanOrEqual(sign.of.length);
});
