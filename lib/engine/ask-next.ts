import type { FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import { type Patient, understand } from "../profile/understand";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { Question } from "./assessment";
import { type Setting, tierFor, tierOf } from "./judge";
import { type Asked, type Change, movedBy, withFact } from "./moves";
import type { PreparedRedFlag } from "./prepare";
import { type Askable, type AskableQuestion, isRuledOut } from "./questions";

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
