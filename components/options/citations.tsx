"use client";

import { FileWarning } from "lucide-react";
import { useAnswer } from "./answer-context";
import { isMarkedStatus, statusWords } from "./reference-words";

/** Numbers that lead to their reference; a source that is no longer what it was says so here. */
export function Citations({ numbers }: { readonly numbers: readonly number[] }) {
  const { reference } = useAnswer();
  if (numbers.length === 0) return null;
  return (
    <span className="ml-0.5 text-sm text-ink-soft">
      {numbers.map((number) => {
        const status = reference(number)?.status ?? "unknown";
        return (
          <a
            key={number}
            href={`#reference-${number}`}
            className="mr-0.5 inline-block min-w-6 rounded text-center leading-6 text-accent tabular-nums underline decoration-from-font underline-offset-2 hover:bg-accent-wash print:min-w-0 print:no-underline"
          >
            <span className="sr-only">Reference </span>[{number}
            {isMarkedStatus(status) && (
              <span className="font-medium text-caution">
                {" "}
                <FileWarning aria-hidden="true" className="inline size-3.5 align-[-0.125em]" />{" "}
                {statusWords[status].toLowerCase()}
              </span>
            )}
            ]
          </a>
        );
      })}
    </span>
  );
}
