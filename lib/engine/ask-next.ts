import type { Compiled } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import { once } from "../facts/remember";
import type { Tier } from "../knowledge/tiers";
import { type Patient, placesThatFollow, understandAnswer } from "../profile/understand";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { Question } from "./assessment";
import { isRelevant, judgeEvidence, type Setting, tierOf } from "./judge";
import type { PreparedRedFlag } from "./prepare";
import { type Askable, type AskableQuestion, isRuledOut, type Touch } from "./questions";
import { changedTally, tally, verdictOn } from "./safety";
import type { Stand } from "./stand";

type Change = Question["changes"][number];

/** What an answer makes of a patient. */
interface After {
  readonly facts: FactValues;
  readonly indications: readonly IndicationId[];
  readonly isGateClosed: boolean;
}

/**
 * For each unknown fact, which options each answer would move. What changes most comes first; what changes nothing is
 * not asked. Of an option only what the answer touches is asked again. The stands are in the order of the options.
 */
export function askNext(
  patient: Patient,
  stands: readonly Stand[],
  setting: Setting,
  gate: readonly PreparedRedFlag[],
  { questions, touchedBy, speakers }: Askable,
): readonly Question[] {
  const { facts, derived } = patient;
  const { indications } = derived;
  const isUnknown = (place: number) => facts[place] === undefined;
  const tried = facts.slice();
  const closing = gate.filter(({ when }) => when.truth(facts) === "yes").length;
  const otherGate = { ...setting, isGateClosed: !setting.isGateClosed };
  const tiersWithOtherGate = once(() => stands.map(({ judgement }) => tierOf(judgement, otherGate)));

  function tierAfter(stand: Stand, touch: Touch | undefined, isSpeaking: boolean, after: After): Tier {
    const { prepared, judgement, tier } = stand;
    const isJudgedAnew = isSpeaking || touch?.isAboutEvidence === true;
    if (tier === "not-relevant" && !isJudgedAnew) return tier;
    const evidence = isJudgedAnew ? judgeEvidence(prepared, after.facts, after.indications) : judgement;
    if (!isRelevant(evidence)) return "not-relevant";
    const { statements, placed } = evidence;
    const safety =
      touch === undefined
        ? judgement.safety
        : verdictOn(changedTally(stand.tally, tally(touch, facts), tally(touch, after.facts)));
    return tierOf({ statements, placed, safety }, after.isGateClosed === setting.isGateClosed ? setting : otherGate);
  }

  /** Where an answer moves the options: those it touches, those that speak for what it brings, all when it moves the gate. */
  function changesAfter(words: string, after: After, touches: readonly Touch[], speaking: readonly number[]) {
    const isGateMoved = after.isGateClosed !== setting.isGateClosed;
    const tiers: (Tier | undefined)[] = isGateMoved ? tiersWithOtherGate().slice() : new Array(stands.length);
    for (const at of speaking) tiers[at] = tierAfter(stands[at] as Stand, undefined, true, after);
    for (const touch of touches) {
      const at = touch.option;
      tiers[at] = tierAfter(stands[at] as Stand, touch, speaking.includes(at), after);
    }
    const changes: Change[] = [];
    for (let at = 0; at < tiers.length; at++) {
      const to = tiers[at];
      const { tier: from, prepared } = stands[at] as Stand;
      if (to !== undefined && to !== from) changes.push({ option: prepared.option.id, answer: words, from, to });
    }
    return changes;
  }

  /** The fact decides nothing but what reads it. */
  function plainChanges({ place, answers, touches, gate: own }: AskableQuestion): readonly Change[] {
    const others = closing - countOf(own, facts);
    const changes = answers.flatMap(({ value, words }) => {
      tried[place] = value;
      const isGateClosed = others + countOf(own, tried) > 0;
      return changesAfter(words, { facts: tried, indications, isGateClosed }, touches, nobody);
    });
    tried[place] = undefined;
    return changes;
  }

  /** Other facts or the indications follow from it. */
  function followingChanges({ place, answers }: AskableQuestion): readonly Change[] {
    return answers.flatMap((answer) => {
      const { facts: changed, derived: follows } = understandAnswer(patient, place, answer);
      const isGateClosed = gate.some(({ when }) => when.truth(changed) === "yes");
      const after = { facts: changed, indications: follows.indications, isGateClosed };
      const touches = touchedBy([place, ...placesThatFollow].filter((one) => facts[one] !== changed[one]));
      const speaking = difference(indications, follows.indications).flatMap((one) => speakers.get(one) ?? []);
      return changesAfter(answer.words, after, touches, speaking);
    });
  }

  return questions
    .flatMap((question): readonly Question[] => {
      const { path, place, otherPlace, isPlain } = question;
      if (!isUnknown(place) || (otherPlace !== undefined && !isUnknown(otherPlace))) return [];
      if (isRuledOut(path, patient)) return [];
      const changes = isPlain ? plainChanges(question) : followingChanges(question);
      if (changes.length === 0) return [];
      return [{ path, question: question.words, changes: merged(changes) }];
    })
    .map((question) => ({ question, moved: new Set(question.changes.map(({ option }) => option)).size }))
    .sort((a, b) => b.moved - a.moved || b.question.changes.length - a.question.changes.length)
    .map(({ question }) => question);
}

const countOf = (conditions: readonly Compiled[], facts: FactValues): number =>
  conditions.filter((one) => one.truth(facts) === "yes").length;

const nobody: readonly number[] = [];

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
