"use client";

import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { useReady } from "@/components/ui/use-ready";
import type { Comment, Thread } from "@/lib/cases/comment";
import { CommentEntry } from "./comment-entry";
import { CommentForm } from "./comment-form";
import { DeleteComment } from "./delete-comment";
import { useDiscussion } from "./discussion-context";
import { draftPlace, useWriting } from "./use-kept-text";

/** A thread: its first comment, the answers, and what can be done with it. */
export function ThreadView({ thread: { first, answers } }: { readonly thread: Thread }) {
  const { caseId, readerId, refresh } = useDiscussion();
  const [isAnswering, setIsAnswering] = useWriting(draftPlace(caseId, { thread: first.id }));
  const { problem, isSending, run } = useSend();
  const isReady = useReady();
  const address = (id: string) => `/api/cases/${caseId}/comments/${id}`;
  const resolve = () =>
    run(async () => {
      await send("PATCH", address(first.id), { isResolved: first.resolved === undefined });
      await refresh();
    });
  const remove = (id: string) =>
    run(async () => {
      await send("DELETE", address(id));
      await refresh();
    });
  const about = `${first.author.name}: ${first.text.slice(0, 40)}`;
  const deleting = (comment: Comment) =>
    comment.author.id === readerId &&
    !comment.isDeleted && (
      <DeleteComment comment={comment} isDisabled={isSending || !isReady} onDelete={() => remove(comment.id)} />
    );
  const body = (
    <div className="space-y-2.5 border-l-2 border-accent pl-3 [overflow-wrap:anywhere]">
      <CommentEntry comment={first} />
      {answers.length > 0 && (
        <ul aria-label={`Answers to ${about}`} className="space-y-2.5 border-l border-line pl-3">
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentEntry comment={answer} />
              {deleting(answer)}
            </li>
          ))}
        </ul>
      )}
      {isAnswering ? (
        <CommentForm
          on={{ thread: first.id }}
          label={`Answer to ${first.author.name}`}
          action="Save the answer"
          onDone={() => setIsAnswering(false)}
          onCancel={() => setIsAnswering(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button onClick={() => setIsAnswering(true)} disabled={!isReady}>
            Answer<span className="sr-only"> {about}</span>
          </Button>
          <Button onClick={resolve} disabled={isSending || !isReady}>
            {first.resolved === undefined ? "Resolve" : "Open again"}
            <span className="sr-only"> {about}</span>
          </Button>
          {deleting(first)}
        </div>
      )}
      <FieldError id={`thread-${first.id}-error`} message={problem?.message} />
    </div>
  );
  if (first.resolved === undefined) return body;
  return (
    <details className="text-sm">
      <summary className="min-h-6 text-ink-soft">
        Resolved by {first.resolved.by.name}: {first.isDeleted ? "a deleted comment" : first.text.slice(0, 60)}
      </summary>
      <div className="pt-2">{body}</div>
    </details>
  );
}
