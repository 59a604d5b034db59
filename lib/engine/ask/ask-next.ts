import type { Compiled } from "../../facts/compile";
import type { FactValues } from "../../facts/fact-space";
import type { Tier } from "../../knowledge/tiers";
import { understandAnswer } from "../../profile/answers";
import { type Patient, placesThatFollow } from "../../profile/understand";
import type { IndicationId } from "../../profile/vocabulary/indications";
import type { DecidedQuestion } from "../decision";
import type { EarlierJudgement, Judgement, Situation } from "../judge";
import type { PreparedRedFlag } from "../prepare";
import { type Askable, type AskableQuestion, isRuledOut, type Touch } from "./questions";

type Change = DecidedQuestion["changes"][number];

/** A judgement, worked out again for a patient who differs in some facts. */
type JudgeAgain = (known: EarlierJudgement, situation: Situation) => Tier;

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

  let gateMoves: readonly number[] | undefined;

  /** The options that the gate alone would move, were it the other way; worked out when the first answer moves it. */
  function movedByGate(): readonly number[] {
    const other = { ...now, isGateClosed: !now.isGateClosed };
    gateMoves ??= judgements.flatMap((judgement, at) =>
      judgement !== undefined && tierAfter(judgement, nothing, false, other) !== judgement.tier ? [at] : [],
    );
    return gateMoves;
  }

  const tierAfter = (
    judgement: Judgement,
    warnings: readonly number[],
    isEvidenceChanged: boolean,
    after: Situation,
  ): Tier =>
    judgeAgain(
      { judgement, warnings, isEvidenceChanged, didGateChange: after.isGateClosed !== now.isGateClosed },
      after,
    );

  /** Adds where an answer moves an option. What is not relevant stays so until evidence speaks for it. */
  function addChange(
    to: Change[],
    answer: string,
    at: number,
    touch: Touch | undefined,
    isSpeaking: boolean,
    after: Situation,
  ) {
    const judgement = judgements[at];
    const isEvidenceChanged = isSpeaking || touch?.isAboutEvidence === true;
    if (judgement === undefined || (judgement.tier === "not-relevant" && !isEvidenceChanged)) return;
    const tier = tierAfter(judgement, touch?.warnings ?? nothing, isEvidenceChanged, after);
    if (tier !== judgement.tier)
      to.push({ option: judgement.prepared.option.id, answer, from: judgement.tier, to: tier });
  }

  /** Where an answer moves the options: those it touches, those that speak for what it brings, those the gate moves. */
  function changesAfter(answer: string, after: Situation, touches: readonly Touch[], speaking: readonly number[]) {
    const changes: Change[] = [];
    const others = after.isGateClosed === now.isGateClosed ? speaking : [...movedByGate(), ...speaking];
    if (others.length === 0) {
      for (const touch of touches) addChange(changes, answer, touch.option, touch, false, after);
      return changes;
    }
    const places = new Set([...touches.map(({ option }) => option), ...others]);
    for (const at of [...places].sort((a, b) => a - b)) {
      const touch = touches.find(({ option }) => option === at);
      addChange(changes, answer, at, touch, speaking.includes(at), after);
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
      const { facts: changed, indications: follow } = understandAnswer(patient, place, answer);
      const isGateClosed = gate.some(({ when }) => when.truth(changed) === "yes");
      const after = { ...now, facts: changed, indications: follow, isGateClosed };
      const touches = touchedBy([place, ...placesThatFollow].filter((one) => facts[one] !== changed[one]));
      const speaking = difference(indications, follow).flatMap((one) => speakers.get(one) ?? []);
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

function countOf(conditions: readonly Compiled[], facts: FactValues): number {
  let count = 0;
  for (const one of conditions) if (one.truth(facts) === "yes") count++;
  return count;
}

/** The indications that came or went. */
const difference = (before: readonly IndicationId[], after: readonly IndicationId[]): readonly IndicationId[] => [
  ...before.filter((one) => !after.includes(one)),
  ...after.filter((one) => !before.includes(one)),
];

/** Answers with the same consequence are told as one. */
function merged(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    const at = kept.findIndex(({ option, to }) => option === change.option && to === change.to);
    const other = kept[at];
    if (other === undefined) kept.push(change);
    else kept[at] = { ...other, answer: `${other.answer}; ${change.answer}` };
  }
  return kept;
}
