import type { Condition } from "../facts/condition";
import { type Answer, answersTo } from "../profile/answers";
import { factSpace } from "../profile/fact-paths";
import type { Patient } from "../profile/understand";
import { type IndicationId, indications } from "../profile/vocabulary/indications";
import { medications } from "../profile/vocabulary/medications";
import { questionOf } from "../profile/words";
import type { PreparedOption, PreparedRedFlag } from "./prepare";

/** A question that can be put, and what its answers touch. */
export interface AskableQuestion {
  readonly path: string;
  readonly words: string;
  readonly place: number;
  /** Where the same fact can be entered as well: a medicine that is also an option. */
  readonly otherPlace: number | undefined;
  readonly answers: readonly Answer[];
  /** The fact decides nothing but what reads it: no other fact and no indication follows from it. */
  readonly isPlain: boolean;
  /** By their place in the list of options. */
  readonly readers: readonly number[];
  readonly isRedFlag: boolean;
}

/** Every question that can be put; worked out once. */
export interface Askable {
  readonly questions: readonly AskableQuestion[];
  /** For each fact, the options that read it. */
  readonly readers: readonly (readonly number[])[];
  /** For each indication, the options that say something about it. */
  readonly speakers: ReadonlyMap<IndicationId, readonly number[]>;
  /** For each option, the plain questions about what it reads. */
  readonly ownQuestions: readonly (readonly number[])[];
}

/** From these, other facts or the indications follow. */
const consequential: ReadonlySet<string> = new Set([
  "conditions.als",
  "conditions.fibromyalgia",
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

/** Every condition that an option reads. */
export const conditionsOf = ({ contraindications, cautions, evidence }: PreparedOption): readonly Condition[] =>
  [...contraindications, ...cautions, ...evidence].map(({ condition }) => condition);

/** Finds every fact that a rule reads and that a question could settle. */
export function prepareQuestions(options: readonly PreparedOption[], redFlags: readonly PreparedRedFlag[]): Askable {
  const conditions = [...options.flatMap(conditionsOf), ...redFlags.map(({ when }) => when.condition)];
  const flagged = new Set(redFlags.flatMap(({ when }) => when.paths));
  const readers = factSpace.paths.map((path) => options.flatMap(({ reads }, at) => (reads.has(path) ? [at] : [])));
  const questions = factSpace.paths.flatMap((path, place): readonly AskableQuestion[] => {
    const ownReaders = readers[place] ?? [];
    const isRedFlag = flagged.has(path);
    const isRead = ownReaders.length > 0 || isRedFlag || alwaysAskable.includes(path);
    if (!isRead || isNeverAsked(path)) return [];
    const answers = answersTo(path, conditions);
    return [
      {
        path,
        words: questionOf(path),
        place,
        otherPlace: otherPlaceOf(path),
        answers,
        isPlain: !consequential.has(path),
        readers: ownReaders,
        isRedFlag,
      },
    ];
  });
  const ownQuestions = options.map((_option, at) =>
    questions.flatMap(({ isPlain, readers: own }, question) => (isPlain && own.includes(at) ? [question] : [])),
  );
  const speakers = new Map(
    indications.map(({ id }) => [
      id,
      options.flatMap(({ statements }, at) =>
        statements.some(({ statement }) => statement.indications.includes(id)) ? [at] : [],
      ),
    ]),
  );
  return { questions, readers, speakers, ownQuestions };
}
