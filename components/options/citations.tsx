"use client";

import { FileWarning } from "lucide-react";
import type { CitedPlace } from "@/lib/words/cited-places";
import { useAnswer } from "./answer-context";
import { isMarkedStatus, statusWords } from "./reference-words";

interface CitationsProps {
  readonly numbers: readonly number[];
  /** Says so where a sentence rests on what is still to be verified; warnings carry that themselves. */
  readonly marksPending?: boolean;
}

const pendingLocator = "Pending verification";

const wordsOf = (status: CitedPlace["status"]) => statusWords[status].toLowerCase();

/** Numbers that lead to their reference; a source that is no longer what it was says so here. */
export function Citations({ numbers, marksPending = false }: CitationsProps) {
  const { reference } = useAnswer();
  const statuses = numbers.map((number) => reference(number)?.status ?? "unknown");
  return (
    <span className="ml-0.5 text-sm">
      {numbers.map((number, at) => {
        const status = statuses[at] ?? "unknown";
        const isMarked = isMarkedStatus(status);
        return (
          <span key={number}>
            <a
              href={`#reference-${number}`}
              className="inline-block min-w-6 rounded text-center leading-6 text-accent tabular-nums underline decoration-line-strong underline-offset-3 hover:bg-accent-wash print:min-w-0 print:no-underline"
            >
              <span className="sr-only">Reference </span>[{number}]
              {isMarked && <span className="sr-only">, {wordsOf(status)}</span>}
            </a>
            {isMarked && status !== statuses[at + 1] && (
              <span aria-hidden="true" className="mr-1 font-medium text-caution">
                <FileWarning className="mx-0.5 inline size-3.5 align-[-0.125em]" />
                {wordsOf(status)}
              </span>
            )}
          </span>
        );
      })}
      {marksPending && numbers.some((number) => reference(number)?.locator.startsWith(pendingLocator)) && (
        <span className="text-ink-soft italic"> pending verification</span>
      )}
    </span>
  );
}
