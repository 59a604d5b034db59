"use client";

import type { Thread } from "@/lib/cases/comment";
import { counted } from "../cases/comparison-words";
import type { WallOption } from "./wall-list";

interface WallCommentsProps {
  readonly threads: readonly Thread[];
  readonly options: readonly WallOption[];
}

/** As many as fit beside the list. */
const mostThreads = 5;

/** The threads that are still open, the last begun first. */
export function WallComments({ threads, options }: WallCommentsProps) {
  const shown = threads.toReversed().slice(0, mostThreads);
  const nameOf = (id: string) => options.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <ul className="space-y-3">
        {shown.map(({ first, answers }) => (
          <li key={first.id} className="border-l-4 border-accent pl-3">
            <p className="text-base text-ink-soft">
              {first.about.kind === "case" ? "The case" : nameOf(first.about.option)} · {first.author.name}
              {answers.length > 0 && ` · ${counted(answers.length, "answer", "answers")}`}
            </p>
            <p className="line-clamp-3 text-lg leading-snug [overflow-wrap:anywhere] print:line-clamp-none">
              {first.isDeleted ? "Deleted by its author." : first.text}
            </p>
          </li>
        ))}
      </ul>
      {threads.length > mostThreads && (
        <p className="pt-2 text-base text-ink-soft">And {threads.length - mostThreads} more open.</p>
      )}
    </>
  );
}
