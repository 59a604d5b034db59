"use client";

import { Combine } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";
import { Citations } from "./citations";
import { severityInk } from "./warning-words";

const togetherWords = { critical: "Dangerous together", warning: "Caution together", info: "To know" } as const;
const aloneWords = { critical: "Dangerous", warning: "Caution", info: "To know" } as const;

/** Options, and what the patient already takes, that matter to each other. */
export function Combinations({ combinations }: Pick<Assessment, "combinations">) {
  const { optionName } = useAnswer();
  if (combinations.length === 0) return null;
  return (
    <section aria-labelledby="combinations" className="pt-5">
      <h3 id="combinations" tabIndex={-1} className="flex items-center gap-2 text-lg font-semibold">
        <Combine aria-hidden="true" className="size-5 shrink-0" />
        Together
      </h3>
      <p data-own-words className="text-sm text-ink-soft">
        What these options, and what the patient already takes, do to each other.
      </p>
      <ul className="mt-3 space-y-2">
        {combinations.map(({ options, severity, message, citations }) => (
          <li
            key={options.join() + message}
            className="break-inside-avoid rounded-lg border border-line bg-surface px-4 py-3"
          >
            <p className="font-medium">
              {options.map(optionName).join(" + ")}{" "}
              <span className={`text-sm ${severityInk[severity]}`}>
                {(options.length === 1 ? aloneWords : togetherWords)[severity]}
              </span>
            </p>
            <p className="max-w-[72ch]">
              {message}
              <Citations numbers={citations} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
