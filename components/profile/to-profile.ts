import type { Presence, Profile } from "@/lib/profile/schema";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { typedAmounts } from "./amount-parts";
import { parseNumber } from "./parse-number";
import { ageProblem, amountProblem, dateProblem, labProblem } from "./problems";
import type { ProfileForm } from "./profile-form";

export type ReadProfile =
  | { readonly kind: "empty" }
  | { readonly kind: "no-age" }
  | { readonly kind: "invalid"; readonly count: number }
  | { readonly kind: "profile"; readonly profile: Profile };

/** Reads the form into the profile that is sent: what is not known is left out. `today` is an ISO date. */
export function toProfile(form: ProfileForm, today: string): ReadProfile {
  const labs = Object.entries(form.labs) as [LabId, ProfileForm["labs"][LabId]][];
  const typedLabs = labs.filter(([, { value }]) => value.trim() !== "");
  const amounts = typedAmounts(form);
  const problems = [
    ageProblem(form.age),
    ...typedLabs.map(([id, entry]) => labProblem(id, entry) ?? dateProblem(entry.date, today)),
    ...amounts.map(({ nutrient, entry }) => amountProblem(nutrient, entry)),
  ];
  const count = problems.filter((problem) => problem !== undefined).length;
  if (count > 0) return { kind: "invalid", count };

  const { sex, pregnancy, region, presentations, vitaminDStatus } = form;
  const rest: Omit<Profile, "age"> = {
    ...(sex !== "unknown" && { sex }),
    ...(pregnancy !== "unknown" && { pregnancy }),
    ...(presentations.length > 0 && { presentations }),
    ...(vitaminDStatus !== "unknown" && { vitaminDStatus }),
    ...group("conditions", form.conditions),
    ...group("medications", form.medications),
    ...group("taking", form.taking),
    ...(amounts.length > 0 && { takingAmounts: takingAmounts(amounts) }),
    ...group("findings", form.findings),
    ...(typedLabs.length > 0 && { labs: Object.fromEntries(typedLabs.map(([id, entry]) => [id, labResult(entry)])) }),
  };
  const age = parseNumber(form.age);
  if (age.kind !== "number") return { kind: Object.keys(rest).length === 0 ? "empty" : "no-age" };
  return { kind: "profile", profile: { age: age.value, ...rest, ...(region !== "other" && { region }) } };
}

function group<Key extends string>(key: Key, presences: Readonly<Record<string, Presence>>) {
  const answered = Object.entries(presences).filter(([, presence]) => presence !== "unknown");
  return answered.length === 0 ? {} : { [key]: Object.fromEntries(answered) };
}

/** A product of one nutrient has one amount; one of several has an amount for each. */
function takingAmounts(amounts: ReturnType<typeof typedAmounts>): NonNullable<Profile["takingAmounts"]> {
  const sent: Record<string, object> = {};
  for (const { product, nutrient, isOnly, entry } of amounts) {
    const amount = { value: numberOf(entry.value), unit: entry.unit };
    sent[product] = isOnly ? amount : { ...sent[product], [nutrient]: amount };
  }
  return sent;
}

function numberOf(text: string): number {
  const number = parseNumber(text);
  if (number.kind !== "number") throw new Error("A number is read only once it has been checked.");
  return number.value;
}

function labResult({ value, unit, date }: ProfileForm["labs"][LabId]) {
  return { value: numberOf(value), unit, ...(date !== "" && { date }) };
}
