"use client";

import { MessageSquare } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useReady } from "@/components/ui/use-ready";
import { type CommentSubject, isSameSubject, threadsOf } from "@/lib/cases/comment";
import { CommentForm } from "./comment-form";
import { useDiscussion } from "./discussion-context";
import { ThreadView } from "./thread-view";
import { draftPlace, useWriting } from "./use-kept-text";

interface ThreadsAboutProps {
  readonly about: CommentSubject;
  /** What it is about, for those who hear the button alone. */
  readonly name: string;
}

/** The threads about one thing, beside it, and a way to begin one. */
export function ThreadsAbout({ about, name }: ThreadsAboutProps) {
  const { caseId, comments } = useDiscussion();
  const [isWriting, setIsWriting] = useWriting(draftPlace(caseId, about));
  const isReady = useReady();
  const threads = threadsOf(comments).filter(({ first }) => isSameSubject(first.about, about));
  return (
    <fieldset
      aria-label={`Comments on ${name}`}
      className={`min-w-0 space-y-3 pt-1.5 ${threads.length === 0 ? "print:hidden" : ""}`}
    >
      {threads.map((thread) => (
        <ThreadView key={thread.first.id} thread={thread} />
      ))}
      {isWriting ? (
        <CommentForm
          on={about}
          label={`Comment on ${name}`}
          action="Save the comment"
          onDone={() => setIsWriting(false)}
          onCancel={() => setIsWriting(false)}
        />
      ) : (
        <Button kind="quiet" onClick={() => setIsWriting(true)} disabled={!isReady} className="px-0! print:hidden">
          <MessageSquare aria-hidden="true" className="size-4" />
          {threads.length === 0 ? "Comment" : "Another comment"}
          <span className="sr-only"> on {name}</span>
        </Button>
      )}
    </fieldset>
  );
}
