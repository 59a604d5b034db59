import { format, parseISO } from "date-fns";
import { z } from "zod";
import { factSpace } from "../profile/fact-paths";
import type { Presence, Profile } from "../profile/schema";
import { quantityInWords } from "../profile/units";
import type { LabId } from "../profile/vocabulary/labs";
import { type PresentationId, presentations } from "../profile/vocabulary/presentations";
import { labelOf } from "../profile/words";

/** One fact that two profiles have otherwise, in the words of the form: Diabetes, from `not known` to `yes`. */
export const profileChangeSchema = z.object({
  path: z.string().describe("conditions.als, labs.egfr …; a complaint is presentations.<id>"),
  label: z.string(),
  from: z.string(),
  to: z.string(),
});
export type ProfileChange = Readonly<z.infer<typeof profileChangeSchema>>;

const complaints: ReadonlyMap<string, string> = new Map(
  presentations.map(({ id, label }) => [`presentations.${id}`, label]),
);
const paths = [...factSpace.paths.slice(0, 4), ...complaints.keys(), ...factSpace.paths.slice(4)];

/** Every fact in which two profiles differ, in the order of the form; a fact left out is one not known. */
export function profileChanges(before: Profile, after: Profile): readonly ProfileChange[] {
  return paths
    .map((path) => ({
      path,
      label: complaints.get(path) ?? withoutExamples(labelOf(path)),
      from: valueInWords(path, before),
      to: valueInWords(path, after),
    }))
    .filter(({ from, to }) => from !== to);
}

/** `Vitamin K antagonist (warfarin, …)` without its members. */
const withoutExamples = (label: string): string => label.replace(/ \([^)]*(…|,)[^)]*\)$/, "");

const values: Readonly<Record<string, string>> = {
  present: "yes",
  absent: "no",
  unknown: "not known",
  none: "no",
  us: "United States",
  uk: "United Kingdom",
  other: "another region",
};

function valueInWords(path: string, profile: Profile): string {
  const [group = "", id = ""] = path.split(".");
  if (group === "presentations") return profile.presentations?.includes(id as PresentationId) === true ? "yes" : "no";
  if (group === "age") return `${profile.age} years`;
  if (group === "region") return values[profile.region ?? "other"] as string;
  if (group === "labs") {
    const result = profile.labs?.[id as LabId];
    if (result === undefined) return "not known";
    const quantity = quantityInWords(result.value, result.unit);
    return result.date === undefined ? quantity : `${quantity} (${format(parseISO(result.date), "d MMMM yyyy")})`;
  }
  const value = id === "" ? profile[group as "sex"] : profile[group as "conditions"]?.[id as "als"];
  const known = value ?? "unknown";
  return values[known] ?? known.replace("-", " ");
}

/** A profile with one fact as another profile has it. */
export function withFactOf(other: Profile, path: string, profile: Profile): Profile {
  const [group = "", id = ""] = path.split(".");
  if (group === "presentations") {
    const isGiven = other.presentations?.includes(id as PresentationId) === true;
    const rest = (profile.presentations ?? []).filter((one) => one !== id);
    return { ...profile, presentations: isGiven ? [...rest, id as PresentationId] : rest };
  }
  if (id === "") return copied(profile, other, group as keyof Profile);
  const entries = (profile[group as "conditions"] ?? {}) as Record<string, Presence>;
  const others = (other[group as "conditions"] ?? {}) as Record<string, Presence>;
  return { ...profile, [group]: copied(entries, others, id) };
}

function copied<Entries extends object, Key extends keyof Entries>(into: Entries, from: Entries, key: Key): Entries {
  const { [key]: _old, ...rest } = into;
  return (key in from ? { ...rest, [key]: from[key] } : rest) as Entries;
}
