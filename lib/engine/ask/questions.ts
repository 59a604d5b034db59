import type { Compiled } from "../../facts/compile";
import type { Condition } from "../../facts/condition";
import { answersTo, type PossibleAnswer } from "../../profile/answers";
import { factSpace } from "../../profile/fact-paths";
import type { Patient } from "../../profile/understand";
import { type IndicationId, indications } from "../../profile/vocabulary/indications";
import { medications } from "../../profile/vocabulary/medications";
import { conditionsOfWarnings, type PreparedOption, type PreparedRedFlag } from "../prepare";

/** A question that can be put, and what its answers touch. */
export interface AskableQuestion {
  readonly path: string;
  readonly place: number;
  /** Where the same fact can be entered as well: a medicine that is also an option. */
  readonly otherPlace: number | undefined;
  readonly answers: readonly PossibleAnswer[];
  /** The fact decides nothing but what reads it: no other fact and no indication follows from it. */
  readonly isPlain: boolean;
  readonly touches: readonly Touch[];
  /** The red flags that it is about and that close the gate. */
  readonly gate: readonly Compiled[];
}

/** What a change of some facts touches in an option. */
export interface Touch {
  /** Its place in the list of options. */
  readonly option: number;
  /** The warnings that read one of the facts, by their place among the option's warnings. */
  readonly warnings: readonly number[];
  readonly isAboutEvidence: boolean;
}

/** Every question that can be put; worked out once. */
export interface Askable {
  readonly questions: readonly AskableQuestion[];
  /** What a change of these facts touches, in the order of the options. */
  readonly touchedBy: (places: readonly number[]) => readonly Touch[];
  /** For each indication, the options that say something about it. */
  readonly speakers: ReadonlyMap<IndicationId, readonly number[]>;
}

/** From these, other facts or the indications follow. */
const consequential: ReadonlySet<string> = new Set([
  "conditions.als",
  "conditions.fibromyalgia",
  "conditions.kidney-disease",
  "pregnancy",
  "sex",
  "vitaminDStatus",
  "labs.vitamin-d-25oh",
  "labs.creatinine",
  "findings.severe-pregnancy-symptoms",
]);
const alwaysAskable = ["conditions.als", "conditions.fibromyalgia", "pregnancy", "sex", "vitaminDStatus"];
const alsoMedicines: ReadonlySet<string> = new Set(medications.map(({ id }) => `taking.${id}`));

/** Known in every patient, or asked through another question. */
const isNeverAsked = (path: string) => path === "region" || path === "age" || alsoMedicines.has(path);

function otherPlaceOf(path: string): number | undefined {
  const place = factSpace.paths.indexOf(path.replace("medications.", "taking."));
  return path.startsWith("medications.") && place >= 0 ? place : undefined;
}

/** What this patient cannot have: symptoms of a pregnancy that is ruled out, or an infant where there is none. */
export function isRuledOut(path: string, { profile, derived }: Patient): boolean {
  if (derived.pregnancy !== "none") return false;
  return path === "findings.severe-pregnancy-symptoms" || (path === "findings.infant-cramps" && profile.age >= 1);
}

/** Every condition that can change an option's tier. */
export const conditionsOf = (option: PreparedOption): readonly Condition[] =>
  [
    ...conditionsOfWarnings(option, "contraindication"),
    ...conditionsOfWarnings(option, "precaution", "interaction"),
    ...option.evidence,
  ].map(({ condition }) => condition);

/** Finds every fact that a rule reads and that a question could settle. */
export function prepareQuestions(options: readonly PreparedOption[], redFlags: readonly PreparedRedFlag[]): Askable {
  const conditions = [...options.flatMap(conditionsOf), ...redFlags.map(({ when }) => when.condition)];
  const gate = redFlags.flatMap(({ redFlag, when }) => (redFlag.closesGate ? [when] : []));
  const flagged = new Set(redFlags.flatMap(({ when }) => when.paths));
  const known = new Map<string, readonly Touch[]>();
  function touchedBy(places: readonly number[]): readonly Touch[] {
    const key = places.join();
    const touches = known.get(key) ?? touchesOf(options, new Set(places.map((at) => factSpace.paths[at] as string)));
    known.set(key, touches);
    return touches;
  }
  const questions = factSpace.paths.flatMap((path, place): readonly AskableQuestion[] => {
    const touches = touchedBy([place]);
    const isRead = touches.length > 0 || flagged.has(path) || alwaysAskable.includes(path);
    if (!isRead || isNeverAsked(path)) return [];
    return [
      {
        path,
        place,
        otherPlace: otherPlaceOf(path),
        answers: answersTo(path, conditions),
        isPlain: !consequential.has(path),
        touches,
        gate: gate.filter(({ paths }) => paths.includes(path)),
      },
    ];
  });
  const speakers = new Map(
    indications.map(({ id }) => [
      id,
      options.flatMap(({ statements }, at) =>
        statements.some(({ statement }) => statement.indications.includes(id)) ? [at] : [],
      ),
    ]),
  );
  return { questions, touchedBy, speakers };
}

function touchesOf(options: readonly PreparedOption[], changed: ReadonlySet<string>): readonly Touch[] {
  const reads = ({ paths }: Compiled) => paths.some((path) => changed.has(path));
  return options.flatMap((prepared, option): readonly Touch[] => {
    if (![...changed].some((path) => prepared.reads.has(path))) return [];
    const warnings = prepared.warnings.flatMap(({ when }, at) => (when !== undefined && reads(when) ? [at] : []));
    return [{ option, warnings, isAboutEvidence: prepared.evidence.some(reads) }];
  });
}
