import type { AssessmentProblem } from "./post-assessment";
import { ProblemNotice } from "./problem-notice";
import type { ReadProfile } from "./profile/to-profile";
import { Notice } from "./ui/notice";
import { useLater } from "./ui/use-later";

interface BehindNoticeProps {
  readonly read: ReadProfile;
  readonly problem: AssessmentProblem | undefined;
  /** Whether an earlier answer is on the page. */
  readonly hasAnswer: boolean;
  readonly onTryAgain: () => void;
}

const patienceMs = 600;

/** Says why the list does not take in the last entries, and what to do about it. */
export function BehindNotice({ read, problem, hasAnswer, onTryAgain }: BehindNoticeProps) {
  const isUnread = useLater(read.kind === "no-age" || read.kind === "invalid", patienceMs);
  const below = hasAnswer ? "The list below is for the entries before." : "";
  if (read.kind === "profile") {
    return problem && <ProblemNotice problem={problem} below={below} onTryAgain={onTryAgain} />;
  }
  if (!isUnread) return null;
  if (read.kind === "invalid") {
    const entries = read.count === 1 ? "One entry does not count yet." : `${read.count} entries do not count yet.`;
    return (
      <Notice kind="info" title={entries}>
        <p>The list is made once what is marked in the profile is corrected or emptied. {below}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title="Enter the age to get a list.">
      <p>What you entered is kept. {below}</p>
    </Notice>
  );
}
