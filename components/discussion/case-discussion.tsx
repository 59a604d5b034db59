"use client";

import { Notice } from "@/components/ui/notice";
import { type CommentSubject, subjectKey, type Thread, threadsOf } from "@/lib/cases/comment";
import { optionNames } from "@/lib/profile/vocabulary/options";
import { useDiscussion } from "./discussion-context";
import { ThreadView } from "./thread-view";
import { ThreadsAbout } from "./threads-about";

interface CaseDiscussionProps {
  readonly visits: readonly { readonly id: string; readonly number: number }[];
  /** How many comments mention the reader that they had not seen before. */
  readonly newMentions: number;
}

const labels = new Map<string, string>(optionNames.map(({ id, label }) => [id, label]));

/** All that is said in a case: about the case itself, then about options and warnings, with a way to each. */
export function CaseDiscussion({ visits, newMentions }: CaseDiscussionProps) {
  const { comments, caseId } = useDiscussion();
  const elsewhere = threadsOf(comments).filter(({ first }) => first.about.kind !== "case");
  const keys = [...new Set(elsewhere.map(({ first }) => subjectKey(first.about)))];
  return (
    <section aria-labelledby="said" className="space-y-4 rounded-lg border border-line bg-surface p-4">
      <h2 id="said" className="text-lg font-semibold">
        Comments
      </h2>
      {newMentions > 0 && (
        <Notice
          kind="info"
          title={newMentions === 1 ? "You were mentioned." : `You were mentioned in ${newMentions} comments.`}
        />
      )}
      <ThreadsAbout about={{ kind: "case" }} name="the case" />
      {keys.map((key) => (
        <Elsewhere
          key={key}
          threads={elsewhere.filter(({ first }) => subjectKey(first.about) === key)}
          caseId={caseId}
          visits={visits}
        />
      ))}
    </section>
  );
}

interface ElsewhereProps extends Pick<CaseDiscussionProps, "visits"> {
  readonly threads: readonly Thread[];
  readonly caseId: string;
}

/** The threads about one option or warning, with the way to it. */
function Elsewhere({ threads, caseId, visits }: ElsewhereProps) {
  const about = threads[0]?.first.about as Exclude<CommentSubject, { kind: "case" }>;
  const name = labels.get(about.option) ?? about.option;
  const number = visits.find(({ id }) => id === about.visit)?.number;
  return (
    <div className="space-y-3 border-t border-line pt-3">
      <h3 className="text-sm font-semibold">
        <a
          href={`/cases/${caseId}/visits/${about.visit}#option-${about.option}`}
          className="inline-block min-h-6 text-accent underline underline-offset-3"
        >
          {about.kind === "warning" ? `${name}: a warning` : name}, visit {number}
        </a>
      </h3>
      {threads.map((thread) => (
        <ThreadView key={thread.first.id} thread={thread} />
      ))}
    </div>
  );
}
