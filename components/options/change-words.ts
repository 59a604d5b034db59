import type { Question } from "@/lib/words/assessment";
import { tierOrder, tierWords } from "./tier-words";

type Change = Question["changes"][number];

interface Move {
  readonly options: readonly string[];
  readonly to: string;
}

export interface AnswerEffect {
  readonly answers: readonly string[];
  /** `Magnesium → Avoid in this patient`, options that move alike together. */
  readonly moves: readonly Move[];
}

/** Answers with one consequence come joined. */
const answersOf = ({ answer }: Change) => answer.split("; ");

/** What each answer to a question would do, in the order of the answers; those that do the same are one. */
export function effectsOf(changes: readonly Change[]): readonly AnswerEffect[] {
  const effects = new Map<string, AnswerEffect>();
  for (const answer of new Set(changes.flatMap(answersOf))) {
    const moves = movesOf(changes.filter((change) => answersOf(change).includes(answer)));
    const key = JSON.stringify(moves);
    effects.set(key, { answers: [...(effects.get(key)?.answers ?? []), answer], moves });
  }
  return [...effects.values()];
}

function movesOf(changes: readonly Change[]): readonly Move[] {
  return tierOrder.flatMap((tier) => {
    const options = changes.filter(({ to }) => to === tier).map(({ option }) => option);
    return options.length === 0 ? [] : [{ options, to: tierWords[tier].heading }];
  });
}

const toldAtOnce = 2;
const sizeOf = ({ moves }: AnswerEffect) => moves.reduce((sum, { options }) => sum + options.length, 0);

/** The answers that would move most options. */
export function largestOf(effects: readonly AnswerEffect[]): readonly AnswerEffect[] {
  const largest = [...effects].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, toldAtOnce);
  return effects.filter((effect) => largest.includes(effect));
}
