import type { Question } from "@/lib/engine/assessment";
import { tierOrder, tierWords } from "./tier-words";

type Change = Question["changes"][number];

export interface AnswerEffect {
  readonly answer: string;
  /** `Magnesium → Avoid in this patient`, options that move alike together. */
  readonly moves: readonly { readonly options: readonly string[]; readonly to: string }[];
}

/** What each answer to a question would do, in the order of the answers. */
export function effectsOf(changes: readonly Change[]): readonly AnswerEffect[] {
  const answers = [...new Set(changes.map(({ answer }) => answer))];
  return answers.map((answer) => {
    const ofAnswer = changes.filter((change) => change.answer === answer);
    const moves = tierOrder.flatMap((tier) => {
      const options = ofAnswer.filter(({ to }) => to === tier).map(({ option }) => option);
      return options.length === 0 ? [] : [{ options, to: tierWords[tier].heading }];
    });
    return { answer, moves };
  });
}
