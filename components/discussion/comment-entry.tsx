import { AtSign } from "lucide-react";
import type { Comment } from "@/lib/cases/comment";
import { CommentText } from "./comment-text";
import { useDiscussion } from "./discussion-context";
import { instantInWords } from "./instant-words";

/** One comment: who, when, and what; or that it was deleted. */
export function CommentEntry({ comment }: { readonly comment: Comment }) {
  const { people, readerId } = useDiscussion();
  const { author, createdAt, text, isDeleted, mentioned } = comment;
  return (
    <div className="space-y-0.5 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2 text-ink-soft">
        <span className="font-semibold text-ink">{author.name}</span>
        <time dateTime={createdAt} className="text-[0.8125rem] tabular-nums">
          {instantInWords(createdAt)}
        </time>
        {mentioned.includes(readerId) && (
          <span className="inline-flex items-center gap-1 font-medium text-accent">
            <AtSign aria-hidden="true" className="size-3.5" />
            Mentions you
          </span>
        )}
      </p>
      {isDeleted ? (
        <p className="text-ink-soft italic">Deleted by {author.name}.</p>
      ) : (
        <CommentText text={text} people={people} />
      )}
    </div>
  );
}
