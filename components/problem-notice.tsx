import { fieldInWords } from "./options/field-words";
import type { AssessmentProblem } from "./post-assessment";
import { Button } from "./ui/button";
import { Notice } from "./ui/notice";

interface ProblemNoticeProps {
  readonly problem: AssessmentProblem;
  /** What the list on the page is for, if there is one. */
  readonly below: string;
  readonly onTryAgain: () => void;
}

/** Why the server gave no new list, in words, with what to do. */
export function ProblemNotice({ problem, below, onTryAgain }: ProblemNoticeProps) {
  if (problem.kind === "busy") {
    return (
      <Notice kind="info" title="Too many requests have come from this network.">
        <p>
          The list updates by itself in about {Math.ceil(problem.retryAfterMs / 1000)} seconds. {below}
        </p>
      </Notice>
    );
  }
  if (problem.kind === "refused") {
    return (
      <Notice kind="error" title="The server did not accept every entry.">
        <ul className="list-disc pl-4">
          {problem.entries.map(({ path, message }) => (
            <li key={path + message}>
              {fieldInWords(path)}: {message}
            </li>
          ))}
        </ul>
        <p>Correct or empty what is named. {below}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="error" title="The list could not be updated.">
      <p>
        {problem.message} What you entered is kept. {below}
      </p>
      <Button onClick={onTryAgain}>Try again</Button>
    </Notice>
  );
}
