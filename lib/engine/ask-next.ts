import type { Condition } from "../facts/condition";
import type { FactValue, FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import { type Answer, answersTo } from "../profile/answers";
import { factSpace } from "../profile/fact-paths";
import { type Patient, understand } from "../profile/understand";
import { medications } from "../profile/vocabulary/medications";
import { questionOf } from "../profile/words";
import type { Question } from "./assessment";
import { type Judgement, judge, type Setting, safetyOf, tierOf } from "./judge";
import type { PreparedOption, PreparedRedFlag } from "./prepare";

/** An option as it stands now. */
export interface Standing {
  readonly prepared: PreparedOption;
  readonly judgement: Judgement;
  readonly tier: Tier;
}

interface AskableQuestion {
  readonly path: string;
  readonly words: string;
  readonly place: number;
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
        answers,
        isPlain: !consequential.has(path),
        readers: ownReaders,
        isRedFlag,
      },
    ];
  });
  return { questions, readers };
}

/**
 * For each unknown fact, which options each answer would move. What changes most comes first; what changes nothing is
 * not asked. Only the options that read a fact that the answer touches are judged again. The standings are in the
 * order of the options.
 */
export function askNext(
  patient: Patient,
  standings: readonly Standing[],
  setting: Setting,
  gate: readonly PreparedRedFlag[],
  { questions, readers }: Askable,
): readonly Question[] {
  const everyOption = standings.map((_standing, at) => at);
  const isGateClosed = (facts: FactValues) => gate.some(({ when }) => when.truth(facts) === "yes");

  /** How the list would stand: the facts, which options to judge again, and the setting. */
  function withAnswer({ isPlain, isRedFlag, place, readers: own }: AskableQuestion, { value, enter }: Answer) {
    if (isPlain) {
      const facts = withFact(patient.facts, place, value);
      const settingAfter = isRedFlag ? { ...setting, isGateClosed: isGateClosed(facts) } : setting;
      return { facts, indications: patient.derived.indications, touched: own, settingAfter };
    }
    const { facts, derived } = understand(enter(patient.profile));
    const isReindicated = derived.indications.join() !== patient.derived.indications.join();
    const touched = isReindicated ? everyOption : touchedBy(facts, patient.facts, readers);
    return {
      facts,
      indications: derived.indications,
      touched,
      settingAfter: { ...setting, isGateClosed: isGateClosed(facts) },
    };
  }

  function changesWith(question: AskableQuestion, answer: Answer): readonly Change[] {
    const { facts, indications, touched, settingAfter } = withAnswer(question, answer);
    const isGateMoved = settingAfter.isGateClosed !== setting.isGateClosed;
    return (isGateMoved ? everyOption : touched).flatMap((at) => {
      const { prepared, judgement, tier } = standings[at] as Standing;
      const isSafetyAlone = question.isPlain && !prepared.evidenceReads.has(question.path);
      if (isSafetyAlone && tier === "not-relevant") return [];
      const after = isSafetyAlone
        ? { ...judgement, safety: safetyOf(prepared, facts) }
        : judge(prepared, facts, indications);
      const to = tierOf(after, settingAfter);
      return to === tier ? [] : [{ option: prepared.option.id, answer: answer.words, from: tier, to }];
    });
  }

  return questions
    .filter(({ place }) => patient.facts[place] === undefined)
    .map((question) => {
      const changes = merged(question.answers.flatMap((answer) => changesWith(question, answer)));
      return { path: question.path, question: question.words, changes };
    })
    .filter(({ changes }) => changes.length > 0)
    .map((question) => ({ question, moved: new Set(question.changes.map(({ option }) => option)).size }))
    .sort((a, b) => b.moved - a.moved || b.question.changes.length - a.question.changes.length)
    .map(({ question }) => question);
}

type Change = Question["changes"][number];

const withFact = (facts: FactValues, place: number, value: FactValue): FactValues => {
  const changed = [...facts];
  changed[place] = value;
  return changed;
};

function touchedBy(facts: FactValues, before: FactValues, readers: Askable["readers"]): readonly number[] {
  return [...new Set(readers.flatMap((options, place) => (facts[place] === before[place] ? [] : options)))];
}

/** Answers with the same consequence are told as one. */
function merged(changes: readonly Change[]): readonly Change[] {
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.option} ${change.to}`;
    const other = kept.get(key);
    kept.set(key, other === undefined ? change : { ...other, answer: `${other.answer}; ${change.answer}` });
  }
  return [...kept.values()];
}
