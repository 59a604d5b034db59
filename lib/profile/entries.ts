import type { Profile } from "./schema";
import type { LabResult } from "./units";

/** The parts of a profile whose facts are present, absent or unknown. */
export const presenceGroups = ["conditions", "medications", "taking", "findings"] as const;
export type PresenceGroup = (typeof presenceGroups)[number];
/** The path of such a fact: `conditions.als`. */
export type PresencePath = {
  [Group in PresenceGroup]: `${Group}.${keyof NonNullable<Profile[Group]> & string}`;
}[PresenceGroup];

/** What can be entered for one fact: a word, a number, or a number with its unit. */
export type Entry = string | number | LabResult;

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (held: unknown): held is Holder => typeof held === "object" && held !== null;
const isQuantity = (held: unknown): held is LabResult => isHolder(held) && "unit" in held;
const isEntry = (held: unknown): held is Entry =>
  typeof held === "string" || typeof held === "number" || isQuantity(held);

/** What a profile holds at the path of a fact (`conditions.als`, `takingAmounts.magnesium`); nothing where left out. */
export function entryAt(profile: Profile, path: string): Entry | undefined {
  const held = path.split(".").reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), profile);
  return isEntry(held) ? held : undefined;
}

/** The profile with this entry at the path of a fact, or with none; a group that becomes empty goes with it. */
export const withEntryAt = (profile: Profile, path: string, entry: Entry | undefined): Profile =>
  replaced(profile, path.split("."), entry) as Profile;

function replaced(holder: Holder, [key = "", ...rest]: readonly string[], entry: Entry | undefined): Holder {
  const { [key]: held, ...others } = holder;
  const put = rest.length === 0 ? entry : filled(replaced(isHolder(held) ? held : {}, rest, entry));
  return put === undefined ? others : { ...holder, [key]: put };
}

const filled = (holder: Holder): Holder | undefined => (Object.keys(holder).length === 0 ? undefined : holder);
