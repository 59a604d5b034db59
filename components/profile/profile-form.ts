import type { Presence, Profile } from "@/lib/profile/schema";
import { type ConditionId, conditions } from "@/lib/profile/vocabulary/conditions";
import { type FindingId, findings } from "@/lib/profile/vocabulary/findings";
import { type LabId, labs } from "@/lib/profile/vocabulary/labs";
import { type MedicationId, medications } from "@/lib/profile/vocabulary/medications";
import { type OptionId, optionNames } from "@/lib/profile/vocabulary/options";

/** A result as it is being typed. No unit is chosen for the clinician where a lab has two that differ. */
export interface LabEntry {
  value: string;
  unit: string;
  date: string;
}

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
  findings: Record<FindingId, Presence>;
  labs: Record<LabId, LabEntry>;
  /** Names picked in the search, in the order of picking: "Warfarin". */
  products: string[];
}

export const presenceGroups = ["conditions", "medications", "taking", "findings"] as const;
export type PresenceGroup = (typeof presenceGroups)[number];
export type PresencePath = { [Group in PresenceGroup]: `${Group}.${keyof ProfileForm[Group] & string}` }[PresenceGroup];

function each<Id extends string, Value>(entries: readonly { readonly id: Id }[], value: (id: Id) => Value) {
  return Object.fromEntries(entries.map(({ id }) => [id, value(id)])) as Record<Id, Value>;
}

/** The only unit of a lab; ferritin's two are the same amount. Elsewhere the clinician chooses. */
export function presetUnit(id: LabId): string {
  const units = labs.find((lab) => lab.id === id)?.units ?? [];
  return units.length === 1 || id === "ferritin" ? (units[0]?.unit ?? "") : "";
}

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
    findings: each(findings, () => "unknown"),
    labs: each(labs, (id) => ({ value: "", unit: presetUnit(id), date: "" })),
    products: [],
  };
}
