import type { Condition } from "../facts/condition";
import type { FactValue, FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import { type Answer, answersTo } from "../profile/answers";
import { factSpace } from "../profile/fact-paths";
import { type Patient, understand } from "../profile/understand";
import { type IndicationId, indications } from "../profile/vocabulary/indications";
import { medications } from "../profile/vocabulary/medications";
import { questionOf } from "../profile/words";
import type { Question } from "./assessment";
import { type Judgement, type Setting, safetyOf, tierFor, tierOf } from "./judge";
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

/** Where an answer to a plain question moves an option, the gate staying as it is. */
export interface Move {
  readonly question: number;
  readonly answer: number;
  readonly to: Tier;
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
function isRuledOut(path: string, { profile, derived }: Patient): boolean {
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

/** Where the answers to its own plain questions would move an option. */
export function movesOf(
  { prepared, judgement, tier }: Standing,
  { facts, derived }: Patient,
  setting: Setting,
  own: readonly number[],
  { questions }: Askable,
): readonly Move[] {
  return own.flatMap((question) => {
    const { path, place, answers } = questions[question] as AskableQuestion;
    const isSafetyAlone = !prepared.evidenceReads.has(path);
    if (facts[place] !== undefined || (isSafetyAlone && tier === "not-relevant")) return [];
    return answers.flatMap(({ value }, answer): readonly Move[] => {
      const after = withFact(facts, place, value);
      const to = isSafetyAlone
        ? tierOf({ ...judgement, safety: safetyOf(prepared, after) }, setting)
        : tierFor(prepared, after, derived.indications, setting);
      return to === tier ? [] : [{ question, answer, to }];
    });
  });
}

type Asked = Standing & { readonly moves: readonly Move[] };

/**
 * For each unknown fact, which options each answer would move. What changes most comes first; what changes nothing is
 * not asked. Only the options that read a fact that the answer touches are judged again. The standings are in the
 * order of the options, each with its own moves.
 */
export function askNext(
  patient: Patient,
  standings: readonly Asked[],
  setting: Setting,
  gate: readonly PreparedRedFlag[],
  { questions, readers, speakers }: Askable,
): readonly Question[] {
  const everyOption = standings.map((_standing, at) => at);
  const isUnknown = (place: number) => patient.facts[place] === undefined;
  const isGateClosed = (facts: FactValues) => gate.some(({ when }) => when.truth(facts) === "yes");
  const otherGate = { ...setting, isGateClosed: !setting.isGateClosed };
  const tiersWithOtherGate = standings.map(({ judgement }) => tierOf(judgement, otherGate));
  const moved = movedBy(standings);

  function changesAmong(options: readonly number[], words: string, tierAfter: (at: number, standing: Asked) => Tier) {
    const changes: Change[] = [];
    for (const at of options) {
      const standing = standings[at] as Asked;
      const to = tierAfter(at, standing);
      if (to === standing.tier) continue;
      changes.push({ option: standing.prepared.option.id, answer: words, from: standing.tier, to });
    }
    return changes;
  }

  /** The fact decides nothing but what reads it: the options' own moves, unless it moves the gate. */
  function plainChanges(question: AskableQuestion, asked: number): readonly Change[] {
    const own = moved[asked];
    if (own === undefined && !question.isRedFlag) return [];
    return question.answers.flatMap(({ value, words }, answer) => {
      const facts = question.isRedFlag ? withFact(patient.facts, question.place, value) : patient.facts;
      if (!question.isRedFlag || isGateClosed(facts) === setting.isGateClosed) {
        return (own?.[answer] ?? []).map((change) => ({ ...change, answer: words }));
      }
      return changesAmong(everyOption, words, (at, { prepared }) =>
        prepared.reads.has(question.path)
          ? tierFor(prepared, facts, patient.derived.indications, otherGate)
          : (tiersWithOtherGate[at] as Tier),
      );
    });
  }

  /** Other facts or the indications follow from it. */
  function followingChanges({ answers }: AskableQuestion): readonly Change[] {
    return answers.flatMap(({ enter, words }) => {
      const { facts, derived } = understand(enter(patient.profile));
      const after = { ...setting, isGateClosed: isGateClosed(facts) };
      const affected =
        after.isGateClosed === setting.isGateClosed
          ? affectedBy(facts, derived.indications, patient, { readers, speakers })
          : everyOption;
      return changesAmong(affected, words, (_at, { prepared }) => tierFor(prepared, facts, derived.indications, after));
    });
  }

  return questions
    .flatMap((question, asked): readonly Question[] => {
      const { path, place, otherPlace, isPlain } = question;
      if (!isUnknown(place) || (otherPlace !== undefined && !isUnknown(otherPlace))) return [];
      if (isRuledOut(path, patient)) return [];
      const changes = isPlain ? plainChanges(question, asked) : followingChanges(question);
      if (changes.length === 0) return [];
      return [{ path, question: question.words, changes: merged(changes) }];
    })
    .map((question) => ({ question, moved: new Set(question.changes.map(({ option }) => option)).size }))
    .sort((a, b) => b.moved - a.moved || b.question.changes.length - a.question.changes.length)
    .map(({ question }) => question);
}

/** The options' own moves by question, then by answer, each list in the order of the options. */
function movedBy(standings: readonly Asked[]) {
  const moved: Omit<Change, "answer">[][][] = [];
  for (const { prepared, tier, moves } of standings) {
    for (const { question, answer, to } of moves) {
      moved[question] ??= [];
      const answers = moved[question];
      answers[answer] ??= [];
      answers[answer].push({ option: prepared.option.id, from: tier, to });
    }
  }
  return moved;
}

type Change = Question["changes"][number];

const withFact = (facts: FactValues, place: number, value: FactValue): FactValues => {
  const changed = [...facts];
  changed[place] = value;
  return changed;
};

/** The options that read a fact that changed, or speak for an indication that came or went. */
function affectedBy(
  facts: FactValues,
  indicationsAfter: readonly IndicationId[],
  before: Patient,
  { readers, speakers }: Pick<Askable, "readers" | "speakers">,
): readonly number[] {
  const affected = new Set<number>();
  for (const [place, options] of readers.entries()) {
    if (facts[place] !== before.facts[place]) for (const at of options) affected.add(at);
  }
  const indicationsBefore = before.derived.indications;
  for (const id of [...indicationsBefore, ...indicationsAfter]) {
    if (indicationsBefore.includes(id) && indicationsAfter.includes(id)) continue;
    for (const at of speakers.get(id) ?? []) affected.add(at);
  }
  return [...affected].sort((a, b) => a - b);
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
