import { format, parseISO } from "date-fns";
import { z } from "zod";
import { entryAt, withEntryAt } from "../profile/entries";
import { factSpace } from "../profile/fact-paths";
import type { Profile } from "../profile/schema";
import { amountAsEntered, type LabResult, quantityInWords } from "../profile/units";
import { type PresentationId, presentations } from "../profile/vocabulary/presentations";
import { labelOf } from "../profile/words/conditions";

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
  const [group, id] = path.split(".");
  if (group === "presentations") return profile.presentations?.includes(id as PresentationId) === true ? "yes" : "no";
  if (group === "age") return `${profile.age} years`;
  if (group === "region") return values[profile.region ?? "other"] as string;
  const entry = entryAt(profile, path);
  if (entry === undefined) return "not known";
  if (typeof entry === "object") {
    return group === "takingAmounts" ? `${amountAsEntered(entry)} a day` : resultInWords(entry);
  }
  return values[entry] ?? String(entry).replace("-", " ");
}

function resultInWords({ value, unit, date }: LabResult): string {
  const quantity = quantityInWords(value, unit);
  return date === undefined ? quantity : `${quantity} (${format(parseISO(date), "d MMMM yyyy")})`;
}

/** A profile with one fact as another profile has it. */
export function withFactOf(other: Profile, path: string, profile: Profile): Profile {
  const [group = "", id = ""] = path.split(".");
  if (group === "presentations") {
    const isGiven = other.presentations?.includes(id as PresentationId) === true;
    const rest = (profile.presentations ?? []).filter((one) => one !== id);
    return { ...profile, presentations: isGiven ? [...rest, id as PresentationId] : rest };
  }
  return withEntryAt(profile, path, entryAt(other, path));
}
