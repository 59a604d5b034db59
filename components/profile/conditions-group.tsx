import { AnswerCount } from "./answer-count";
import { fieldId } from "./field-id";
import { Group } from "./group";
import { NoneOfThese } from "./none-of-these";
import { QuestionList } from "./question-list";
import { conditionQuestions, pathsOf } from "./questions";

const all = pathsOf(conditionQuestions.flatMap(({ questions }) => questions));

/** The conditions that are not among the first questions. */
export function ConditionsGroup() {
  return (
    <Group id={fieldId("conditions")} title="Other conditions" count={<AnswerCount paths={all} />}>
      <NoneOfThese paths={all} about="other conditions" />
      {conditionQuestions.map(({ title, questions }) => (
        <section key={title} className="mt-4">
          <div className="mb-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <h4 className="text-[0.8125rem] font-semibold text-ink-soft">{title}</h4>
            <NoneOfThese paths={pathsOf(questions)} about={title} />
          </div>
          <QuestionList questions={questions} />
        </section>
      ))}
    </Group>
  );
}
