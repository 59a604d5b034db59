import type { PresencePath } from "../profile/entries";
import type { Profile } from "../profile/schema";
import { type ConditionId, conditions } from "../profile/vocabulary/conditions";
import { type FindingId, findings } from "../profile/vocabulary/findings";
import { type LabId, labs } from "../profile/vocabulary/labs";
import { type MedicationId, medications } from "../profile/vocabulary/medications";
import type { OptionId } from "../profile/vocabulary/options";
import { type PresentationId, presentations } from "../profile/vocabulary/presentations";

/** The path of a fact that the form asks for. */
export type FactPath = PresencePath | `labs.${LabId}` | "age" | "sex" | "pregnancy" | "region" | "vitaminDStatus";

/**
 * Something of a patient: what brings the patient here, or a condition, medicine or finding that is present, each by
 * its id; an option that is taken, as `taking.iron`; or any part of a profile.
 */
export type Fact = PresentationId | ConditionId | MedicationId | FindingId | `taking.${OptionId}` | Partial<Profile>;

/** How a patient differs from another: by one fact, or by several at once. */
export type Given = Fact | readonly Fact[];

/** A patient from the age on: a profile, or one with further facts. */
export type Whole = Profile | readonly [Profile, ...Fact[]];

type UnitOf<Id extends LabId> = Extract<(typeof labs)[number], { readonly id: Id }>["units"][number]["unit"];

/** A result of the laboratory, in the unit that cuts are written in unless another is named. */
export function lab<Id extends LabId>(id: Id, value: number, unit?: UnitOf<Id>): Partial<Profile> {
  const canonical = labs.find((one) => one.id === id)?.units[0].unit;
  return { labs: { [id]: { value, unit: unit ?? canonical } } };
}

/** A woman of that age who is pregnant. */
export const pregnantAt = (age: number) => ({ age, sex: "female", pregnancy: "pregnant" }) as const;
/** A woman of that age who breastfeeds. */
export const breastfeedingAt = (age: number) => ({ age, sex: "female", pregnancy: "breastfeeding" }) as const;

/** That nobody could say whether it is present, or whether there is a pregnancy. */
export const unknown = (path: PresencePath | "pregnancy"): Partial<Profile> =>
  path === "pregnancy" ? { pregnancy: "unknown" } : presence(path, "unknown");

function presence(path: string, value: "present" | "unknown"): Partial<Profile> {
  const [group = "", id = ""] = path.split(".");
  return { [group]: { [id]: value } };
}

const groups = { presentations, conditions, medications, findings };
const groupOfId = new Map<string, string>();
for (const [group, entries] of Object.entries(groups))
  for (const { id } of entries) {
    if (groupOfId.has(id)) throw new Error(`${id} is in two vocabularies: a test could not tell which is meant`);
    groupOfId.set(id, group);
  }

function partOf(fact: Fact): Partial<Profile> {
  if (typeof fact !== "string") return fact;
  const group = groupOfId.get(fact);
  if (group === "presentations") return { presentations: [fact as PresentationId] };
  return presence(group === undefined ? fact : `${group}.${fact}`, "present");
}

const isSeveral = (given: Given | Whole): given is readonly Fact[] => Array.isArray(given);

/** What is given, as parts of a profile. */
export const partsOf = (given: Given | Whole): readonly Partial<Profile>[] =>
  (isSeveral(given) ? given : [given]).map(partOf);

const maps = ["conditions", "medications", "taking", "findings", "labs"] as const;
const isMap = (key: string) => (maps as readonly string[]).includes(key);

const pathsIn = (part: Partial<Profile>): readonly string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    isMap(key) ? Object.keys(value as object).map((id) => `${key}.${id}`) : [key],
  );

/** The paths of what is given. */
export const pathsOf = (given: Given | Whole): readonly string[] => [...new Set(partsOf(given).flatMap(pathsIn))];

/** The paths that a warning has to name: all that is present or measured; without any, the pregnancy or the age. */
export function reasonsIn(given: Given): readonly string[] {
  const values = partsOf(given).flatMap((part) =>
    maps.flatMap((group) =>
      Object.entries(part[group] ?? {}).map(([id, value]) => ({ path: `${group}.${id}`, value })),
    ),
  );
  const decisive = values.filter(({ value }) => value !== "absent" && value !== "unknown").map(({ path }) => path);
  if (decisive.length > 0) return [...new Set(decisive)];
  const paths = pathsOf(given);
  return ["vitaminDStatus", "pregnancy", "age"].filter((path) => paths.includes(path)).slice(0, 1);
}
