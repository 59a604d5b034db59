import type { Condition } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { type Interval, intervalsOf } from "../facts/intervals";
import type { Tier } from "../knowledge/tiers";
import { factSpace } from "../profile/fact-paths";
import type { Presence, Profile } from "../profile/schema";
import { type Patient, understand } from "../profile/understand";
import { canonicalUnit } from "../profile/units";
import { vitaminDBands } from "../profile/vitamin-d";
import type { LabId } from "../profile/vocabulary/labs";
import { medications } from "../profile/vocabulary/medications";
import { questionOf, withUnit } from "../profile/words";
import type { Question } from "./assessment";
import { type Judgement, judge, type Setting, tierOf } from "./judge";
import type { PreparedOption, PreparedRedFlag } from "./prepare";

/** A possible answer to a question, and the profile with it. */
interface Answer {
  readonly words: string;
  readonly profile: Profile;
}

/** An option as it stands now. */
export interface Standing {
  readonly prepared: PreparedOption;
  readonly judgement: Judgement;
  readonly tier: Tier;
}

/** What can be asked, and which options read it; worked out once. */
export interface Askable {
  readonly paths: readonly string[];
  readonly readers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly intervals: ReadonlyMap<string, readonly Interval[]>;
}

const setsIndications = ["conditions.als", "conditions.fibromyalgia", "pregnancy", "sex", "vitaminDStatus"];
const alsoMedicines: ReadonlySet<string> = new Set(medications.map(({ id }) => `taking.${id}`));
/** Asked through another question: a level through the status, a creatinine through the eGFR. */
const isAskedElsewhere = (path: string) =>
  path === "region" || path === "age" || alsoMedicines.has(path) || path === "labs.creatinine";

/** Finds every fact that a rule reads and that a question could settle. */
export function prepareQuestions(
  options: readonly PreparedOption[],
  redFlags: readonly PreparedRedFlag[],
): Askable {
  const conditions: readonly Condition[] = [
    ...options.flatMap(({ statements, contraindications, cautions }) => [
      ...[...contraindications, ...cautions].map(({ condition }) => condition),
      ...statements.flatMap(({ when, included, excluded }) =>
        [...(when ? [when] : []), ...included, ...excluded].map(({ condition }) => condition),
      ),
    ]),
    ...redFlags.map(({ when }) => when.condition),
  ];
  const read = new Set([...options.flatMap(({ reads }) => [...reads]), ...redFlags.flatMap(({ when }) => when.paths)]);
  const paths = factSpace.paths.filter(
    (path) => (read.has(path) || setsIndications.includes(path)) && !isAskedElsewhere(path),
  );
  const readersOf = (path: string) =>
    new Set(options.filter(({ reads }) => reads.has(path)).map(({ option }) => option.id as string));
  return {
    paths,
    readers: new Map(factSpace.paths.map((path) => [path, readersOf(path)])),
    intervals: new Map(
      paths.filter((path) => path.startsWith("labs.")).map((path) => [path, intervalsOf(conditions, path)]),
    ),
  };
}

/**
 * For each unknown fact, which options each answer would move. What changes most comes first; what changes nothing is
 * not asked. Only the options that read a fact that the answer touches are judged again.
 */
export function askNext(
  patient: Patient,
  standings: readonly Standing[],
  setting: Setting,
  gate: readonly PreparedRedFlag[],
  { paths, readers, intervals }: Askable,
): readonly Question[] {
  const unknown = paths.filter((path) => patient.facts[factSpace.placeOf(path)] === undefined);
  return unknown
    .map((path) => {
      const changes = answersTo(path, patient.profile, intervals).flatMap(({ words, profile }) =>
        changesWith(words, understand(profile), patient, standings, setting, gate, readers),
      );
      return { path, question: questionOf(path), changes: merged(changes) };
    })
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => optionsIn(b) - optionsIn(a) || b.changes.length - a.changes.length);
}

type Change = Question["changes"][number];

const optionsIn = ({ changes }: Pick<Question, "changes">) => new Set(changes.map(({ option }) => option)).size;

function changesWith(
  answer: string,
  hypothetical: Patient,
  { facts, derived }: Patient,
  standings: readonly Standing[],
  setting: Setting,
  gate: readonly PreparedRedFlag[],
  readers: Askable["readers"],
): readonly Change[] {
  const indications = hypothetical.derived.indications;
  const isReindicated = indications.join() !== derived.indications.join();
  const touched = changedPaths(facts, hypothetical.facts);
  const isGateClosed = gate.some(({ when }) => when.truth(hypothetical.facts) === "yes");
  const then = { ...setting, isGateClosed };
  return standings.flatMap(({ prepared, judgement, tier }) => {
    const isTouched = isReindicated || touched.some((path) => readers.get(path)?.has(prepared.option.id));
    if (!isTouched && isGateClosed === setting.isGateClosed) return [];
    const after = isTouched ? judge(prepared, hypothetical.facts, indications) : judgement;
    const to = tierOf(after, then);
    return to === tier ? [] : [{ option: prepared.option.id, answer, from: tier, to }];
  });
}

function changedPaths(before: FactValues, after: FactValues): readonly string[] {
  return factSpace.paths.filter((_path, place) => before[place] !== after[place]);
}

/** Neighbouring answers with the same consequence are one answer. */
function merged(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    const same = kept.findIndex(({ option, to }) => option === change.option && to === change.to);
    const other = kept[same];
    if (other === undefined) kept.push(change);
    else kept[same] = { ...other, answer: `${other.answer}; ${change.answer}` };
  }
  return kept;
}

const presences: readonly Presence[] = ["present", "absent"];

function answersTo(path: string, profile: Profile, intervals: Askable["intervals"]): readonly Answer[] {
  const [group = "", id = ""] = path.split(".");
  if (group === "labs") {
    const unit = canonicalUnit(id as LabId);
    return (intervals.get(path) ?? []).map(({ sample, words }) => ({
      words: withUnit(words, id as LabId),
      profile: { ...profile, labs: { ...profile.labs, [id]: { value: sample, unit } } },
    }));
  }
  if (id !== "") {
    const entered = profile[group as "conditions"];
    return presences.map((presence) => ({
      words: presence,
      profile: { ...profile, [group]: { ...entered, [id]: presence } },
    }));
  }
  return (values[path] ?? []).map((value) => ({
    words: value.replace("-", " "),
    profile: { ...profile, [path]: value },
  }));
}

const values: Readonly<Record<string, readonly string[]>> = {
  sex: ["female", "male"],
  pregnancy: ["none", "pregnant", "breastfeeding"],
  vitaminDStatus: vitaminDBands,
};
