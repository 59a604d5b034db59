import type { FactValue, FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import type { Patient } from "../profile/understand";
import type { Question } from "./assessment";
import { type Setting, type Standing, safetyOf, tierFor, tierOf } from "./judge";
import type { Askable, AskableQuestion } from "./questions";

/** What an answer changes for one option. */
export type Change = Question["changes"][number];

/** Where an answer to a plain question moves an option, the gate staying as it is. */
export interface Move {
  readonly question: number;
  readonly answer: number;
  readonly to: Tier;
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

/** An option as it stands, with its own moves. */
export type Asked = Standing & { readonly moves: readonly Move[] };

/** The options' own moves by question, then by answer, each list in the order of the options. */
export function movedBy(standings: readonly Asked[]) {
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

/** The facts with one of them changed. */
export const withFact = (facts: FactValues, place: number, value: FactValue): FactValues => {
  const changed = [...facts];
  changed[place] = value;
  return changed;
};
