import { AnswerCount } from "./answer-count";
import { fieldId } from "./field-id";
import { Group } from "./group";
import { NoneOfThese } from "./none-of-these";
import { QuestionList } from "./question-list";
import { pathsOf, redFlagQuestions } from "./questions";

const all = pathsOf(redFlagQuestions);

/** Findings that call for a work-up or a referral before any remedy. */
export function RedFlagsGroup() {
  return (
    <Group id={fieldId("findings")} title="Red flags" count={<AnswerCount paths={all} />}>
      <p className="mb-2 text-[0.8125rem] text-ink-soft">A red flag calls for a work-up before any remedy.</p>
      <NoneOfThese paths={all} about="red flags" />
      <div className="mt-2">
        <QuestionList questions={redFlagQuestions} />
      </div>
    </Group>
  );
}
