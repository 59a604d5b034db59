import type { Person } from "@/lib/cases/case";
import { textParts } from "@/lib/cases/mentions";

interface CommentTextProps {
  readonly text: string;
  readonly people: readonly Person[];
}

/** What somebody wrote, as plain text; who is mentioned stands out. */
export function CommentText({ text, people }: CommentTextProps) {
  let at = 0;
  return (
    <p data-own-words className="max-w-[72ch] whitespace-pre-wrap [overflow-wrap:anywhere]">
      {textParts(text, people).map((part) => {
        const key = at;
        at += part.text.length;
        return part.mentions === undefined ? (
          part.text
        ) : (
          <span key={key} className="font-semibold text-accent">
            {part.text}
          </span>
        );
      })}
    </p>
  );
}
