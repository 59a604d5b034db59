import type { Condition } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { intervalsOf } from "../facts/intervals";
import { withEntryAt } from "./entries";
import type { Presence, Profile } from "./schema";
import { type Patient, whatFollows } from "./understand";
import { canonicalUnit } from "./units";
import { vitaminDBands, vitaminDCuts } from "./vitamin-d";
import type { IndicationId } from "./vocabulary/indications";
import type { LabId } from "./vocabulary/labs";
import { withUnit } from "./words/conditions";

/** An answer that a fact can have: its value as rules read it, and the profile with it entered. */
export interface PossibleAnswer {
  readonly words: string;
  readonly value: string | number;
  readonly enter: (profile: Profile) => Profile;
}

const presences: readonly Presence[] = ["present", "absent"];

const values: Readonly<Record<string, readonly string[]>> = {
  sex: ["female", "male"],
  pregnancy: ["none", "pregnant", "breastfeeding"],
  region: ["us", "uk", "other"],
  vitaminDStatus: vitaminDBands,
};

/** Every answer to a fact that these conditions tell apart: numbers by the stretches between their cuts. */
export function answersTo(path: string, conditions: readonly Condition[]): readonly PossibleAnswer[] {
  const [group = "", id = ""] = path.split(".");
  if (group === "labs") return labAnswers(path, id as LabId, conditions);
  if (path === "age") {
    return intervalsOf(conditions, path).map(({ sample, words }) => ({
      words: `${words} years`,
      value: sample,
      enter: (profile) => ({ ...profile, age: Math.min(sample, 120) }),
    }));
  }
  if (id === "") {
    return (values[path] ?? []).map((value) => ({
      words: value.replace("-", " "),
      value,
      enter: (profile) => withEntryAt(profile, path, value),
    }));
  }
  return presences.map((presence) => ({
    words: presence,
    value: presence,
    enter: (profile) => withEntryAt(profile, path, presence),
  }));
}

/** The band is read off the level, so that the cuts between the bands tell levels apart too. */
const bandCuts = vitaminDCuts["nmol/L"].map(
  (cut): Condition => ({ op: "number", path: "labs.vitamin-d-25oh", comparison: "<", cut }),
);

function labAnswers(path: string, id: LabId, conditions: readonly Condition[]): readonly PossibleAnswer[] {
  const unit = canonicalUnit(id);
  return intervalsOf([...conditions, ...bandCuts], path).map(({ sample, words }) => ({
    words: withUnit(words, id),
    value: sample,
    enter: (profile) => withEntryAt(profile, path, { value: sample, unit }),
  }));
}

/** What decides once a fact that was not known has got an answer; all other entries are as they were read. */
export function understandAnswer(
  { profile, facts }: Patient,
  place: number,
  { enter, value }: PossibleAnswer,
): { readonly facts: FactValues; readonly indications: readonly IndicationId[] } {
  const changed = facts.slice();
  changed[place] = value;
  const { indications } = whatFollows(enter(profile), changed);
  return { facts: changed, indications };
}
