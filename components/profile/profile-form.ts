import type { Presence, Profile } from "@/lib/profile/schema";
import { nutrientOf } from "@/lib/profile/units";
import { type ConditionId, conditions } from "@/lib/profile/vocabulary/conditions";
import { type FindingId, findings } from "@/lib/profile/vocabulary/findings";
import { type LabId, labs } from "@/lib/profile/vocabulary/labs";
import { type MedicationId, medications } from "@/lib/profile/vocabulary/medications";
import { type NutrientId, type ProductId, products } from "@/lib/profile/vocabulary/nutrients";
import { type OptionId, optionNames } from "@/lib/profile/vocabulary/options";

/** A result as it is being typed. No unit is chosen for the clinician where a lab has two that differ. */
export interface LabEntry {
  value: string;
  unit: string;
  date: string;
}

/** An amount a day as it is being typed; no unit is chosen for the clinician where a nutrient has several. */
export interface AmountEntry {
  value: string;
  unit: string;
}

/** For each product the amount of each nutrient that it holds. */
export type AmountsForm = {
  [Product in (typeof products)[number] as Product["id"]]: Record<Product["holds"][number], AmountEntry>;
};
export type AmountPath = {
  [Product in ProductId]: `takingAmounts.${Product}.${keyof AmountsForm[Product] & string}`;
}[ProductId];

/** The profile as it is being typed: text stays text, and nothing chosen is `unknown`. */
export interface ProfileForm {
  age: string;
  sex: NonNullable<Profile["sex"]>;
  pregnancy: NonNullable<Profile["pregnancy"]>;
  region: NonNullable<Profile["region"]>;
  presentations: NonNullable<Profile["presentations"]>;
  vitaminDStatus: NonNullable<Profile["vitaminDStatus"]>;
  conditions: Record<ConditionId, Presence>;
  medications: Record<MedicationId, Presence>;
  taking: Record<OptionId, Presence>;
  takingAmounts: AmountsForm;
  findings: Record<FindingId, Presence>;
  labs: Record<LabId, LabEntry>;
  /** Names picked in the search, in the order of picking: "Warfarin". */
  products: string[];
}

function each<Id extends string, Value>(entries: readonly { readonly id: Id }[], value: (id: Id) => Value) {
  return Object.fromEntries(entries.map(({ id }) => [id, value(id)])) as Record<Id, Value>;
}

/** The only unit of a lab; ferritin's two are the same amount. Elsewhere the clinician chooses. */
export function presetUnit(id: LabId): string {
  const units = labs.find((lab) => lab.id === id)?.units ?? [];
  return units.length === 1 || id === "ferritin" ? (units[0]?.unit ?? "") : "";
}

/** The only unit of a nutrient; elsewhere the clinician chooses. */
function presetAmountUnit(id: NutrientId): string {
  const [first, ...others] = nutrientOf(id).units;
  return others.length === 0 ? first.unit : "";
}

const emptyAmounts = () =>
  Object.fromEntries(
    products.map(({ id, holds }) => [
      id,
      Object.fromEntries(holds.map((nutrient) => [nutrient, { value: "", unit: presetAmountUnit(nutrient) }])),
    ]),
  ) as AmountsForm;

export function emptyForm(): ProfileForm {
  return {
    age: "",
    sex: "unknown",
    pregnancy: "unknown",
    region: "other",
    presentations: [],
    vitaminDStatus: "unknown",
    conditions: each(conditions, () => "unknown"),
    medications: each(medications, () => "unknown"),
    taking: each(optionNames, () => "unknown"),
    takingAmounts: emptyAmounts(),
    findings: each(findings, () => "unknown"),
    labs: each(labs, (id) => ({ value: "", unit: presetUnit(id), date: "" })),
    products: [],
  };
}
