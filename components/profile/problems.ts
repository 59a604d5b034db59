import { amountUnitInWords, implausible, implausibleAmount, labOf, nutrientOf, unitInWords } from "@/lib/profile/units";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import type { NutrientId } from "@/lib/profile/vocabulary/nutrients";
import { parseNumber } from "./parse-number";
import type { AmountEntry, LabEntry } from "./profile-form";

/** What is wrong with an age as typed, in words. An empty field is not wrong: the age is then not known. */
export function ageProblem(text: string): string | undefined {
  const age = parseNumber(text);
  if (age.kind === "wrong") return age.message;
  if (age.kind === "empty" || (age.value >= 0 && age.value <= 120)) return undefined;
  return `An age of ${age.value} years is outside 0 to 120. Check the number.`;
}

/** What is wrong with a result as typed, in words. An empty field is not wrong: the result is then not known. */
export function labProblem(id: LabId, { value, unit }: Pick<LabEntry, "value" | "unit">): string | undefined {
  const number = parseNumber(value);
  if (number.kind === "empty") return undefined;
  if (number.kind === "wrong") return number.message;
  if (unit) return implausible(id, { value: number.value, unit });
  const units = labOf(id).units.map((one) => unitInWords(one.unit));
  return `Choose the unit, ${units.join(" or ")}. Until then this result does not count.`;
}

/** What is wrong with an amount a day as typed, in words. An empty field is not wrong: the amount is then not known. */
export function amountProblem(id: NutrientId, { value, unit }: AmountEntry): string | undefined {
  const number = parseNumber(value);
  if (number.kind === "empty") return undefined;
  if (number.kind === "wrong") return number.message;
  if (unit !== "") return implausibleAmount(id, { value: number.value, unit });
  const units = nutrientOf(id).units.map((one) => amountUnitInWords(one.unit));
  return `Choose the unit, ${units.join(" or ")}. Until then this amount does not count.`;
}

/** What is wrong with the date of a sample. `today` is an ISO date. */
export function dateProblem(date: string, today: string): string | undefined {
  if (date === "" || date <= today) return undefined;
  return "The date of the sample lies in the future. Check the year.";
}
