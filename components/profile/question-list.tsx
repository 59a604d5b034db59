import type { Question } from "./questions";
import { ThreeWay } from "./three-way";

export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <div className="divide-y divide-line">
      {questions.map((question) => (
        <ThreeWay key={question.path} {...question} />
      ))}
    </div>
  );
}
