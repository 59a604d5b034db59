import type { Compiled } from "../../facts/compile";
import type { FactValues } from "../../facts/fact-space";
import type { Tier } from "../../knowledge/tiers";
import { understandAnswer } from "../../profile/answers";
import { type Patient, placesThatFollow } from "../../profile/understand";
import type { IndicationId } from "../../profile/vocabulary/indications";
import type { DecidedQuestion } from "../decision";
import type { Judgement, Known, Situation } from "../judge";
import type { PreparedRedFlag } from "../prepare";
import { type Askable, type AskableQuestion, isRuledOut, type Touch } from "./questions";

type Change = DecidedQuestion["changes"][number];

/** A judgement, worked out again for a patient who differs in some facts. */
type JudgeAgain = (known: Known, situation: Situation) => Tier;

const nothing: readonly number[] = [];

/**
 * For each unknown fact, which options each of its answers would move. What changes most comes first; what changes
 * nothing is not asked. Of an option only what the answer touches is read again. The judgements stand in the order of
 * the options, with none for an option that failed.
 */
export function askNext(
  patient: Patient,
  judgements: readonly (Judgement | undefined)[],
  now: Situation,
  gate: readonly PreparedRedFlag[],
  { questions, touchedBy, speakers }: Askable,
  judgeAgain: JudgeAgain,
): readonly DecidedQuestion[] {
  const { facts, indications } = now;
  const isUnknown = (place: number) => facts[place] === undefined;
  const closing = countOf(
    gate.map(({ when }) => when),
    facts,
  );
  const tried = facts.slice();

  /** Where an answer moves the options: those it touches, those that speak for what it brings, all when it moves the gate. */
  function changesAfter(answer: string, after: Situation, touches: readonly Touch[], speaking: readonly number[]) {
    const changes: Change[] = [];
    function tryAgain(at: number, warnings: readonly number[], isEvidenceChanged: boolean) {
      const judgement = judgements[at];
      if (judgement === undefined) return;
      const to = judgeAgain({ judgement, warnings, isEvidenceChanged }, after);
      if (to === judgement.tier) return;
      changes.push({ option: judgement.prepared.option.id, answer, from: judgement.tier, to });
    }
    const isGateMoved = after.isGateClosed !== now.isGateClosed;
    if (!isGateMoved && speaking.length === 0) {
      for (const { option, warnings, isAboutEvidence } of touches) tryAgain(option, warnings, isAboutEvidence);
      return changes;
    }
    const touchOf = new Map(touches.map((touch) => [touch.option, touch]));
    for (let at = 0; at < judgements.length; at++) {
      const touch = touchOf.get(at);
      const isSpeaking = speaking.includes(at);
      if (isGateMoved || isSpeaking || touch !== undefined)
        tryAgain(at, touch?.warnings ?? nothing, isSpeaking || touch?.isAboutEvidence === true);
    }
    return changes;
  }

  /** The fact decides nothing but what reads it. */
  function plainChanges({ place, answers, touches, gate: own }: AskableQuestion): readonly Change[] {
    const others = closing - countOf(own, facts);
    const changes = answers.flatMap(({ value, words }) => {
      tried[place] = value;
      const isGateClosed = others + countOf(own, tried) > 0;
      return changesAfter(words, { ...now, facts: tried, isGateClosed }, touches, nothing);
    });
    tried[place] = undefined;
    return changes;
  }

  /** Other facts or the indications follow from it. */
  function followingChanges({ place, answers }: AskableQuestion): readonly Change[] {
    return answers.flatMap((answer) => {
      const { facts: changed, derived } = understandAnswer(patient, place, answer);
      const isGateClosed = gate.some(({ when }) => when.truth(changed) === "yes");
      const after = { ...now, facts: changed, indications: derived.indications, isGateClosed };
      const touches = touchedBy([place, ...placesThatFollow].filter((one) => facts[one] !== changed[one]));
      const speaking = difference(indications, derived.indications).flatMap((one) => speakers.get(one) ?? []);
      return changesAfter(answer.words, after, touches, speaking);
    });
  }

  return questions
    .flatMap((question): readonly DecidedQuestion[] => {
      const { path, place, otherPlace, isPlain } = question;
      if (!isUnknown(place) || (otherPlace !== undefined && !isUnknown(otherPlace))) return [];
      if (isRuledOut(path, patient)) return [];
      const changes = isPlain ? plainChanges(question) : followingChanges(question);
      return changes.length === 0 ? [] : [{ path, changes: merged(changes) }];
    })
    .map((question) => ({ question, moved: new Set(question.changes.map(({ option }) => option)).size }))
    .sort((a, b) => b.moved - a.moved || b.question.changes.length - a.question.changes.length)
    .map(({ question }) => question);
}

const countOf = (conditions: readonly Compiled[], facts: FactValues): number =>
  conditions.filter((one) => one.truth(facts) === "yes").length;

/** The indications that came or went. */
const difference = (before: readonly IndicationId[], after: readonly IndicationId[]): readonly IndicationId[] => [
  ...before.filter((one) => !after.includes(one)),
  ...after.filter((one) => !before.includes(one)),
];

/** Answers with the same consequence are told as one. */
function merged(changes: readonly Change[]): readonly Change[] {
  if (changes.every(({ answer }) => answer === changes[0]?.answer)) return changes;
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.option} ${change.to}`;
    const other = kept.get(key);
    kept.set(key, other === undefined ? change : { ...other, answer: `${other.answer}; ${change.answer}` });
  }
  return [...kept.values()];
}
