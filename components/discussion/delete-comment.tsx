"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Comment } from "@/lib/cases/comment";

interface DeleteCommentProps {
  readonly comment: Comment;
  readonly isDisabled: boolean;
  readonly onDelete: () => void;
}

/** Deletes one's own comment, at the second press: its words cannot be brought back. */
export function DeleteComment({ comment, isDisabled, onDelete }: DeleteCommentProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <span className="inline-flex flex-wrap gap-2 print:hidden">
      <Button
        kind={isAsking ? "danger" : "quiet"}
        onClick={isAsking ? onDelete : () => setIsAsking(true)}
        disabled={isDisabled}
        className={isAsking ? "" : "px-0!"}
      >
        {isAsking ? "Delete for good" : "Delete"}
        <span className="sr-only"> your comment: {comment.text.slice(0, 40)}</span>
      </Button>
      {isAsking && (
        <Button kind="quiet" onClick={() => setIsAsking(false)}>
          Keep it
        </Button>
      )}
    </span>
  );
}
