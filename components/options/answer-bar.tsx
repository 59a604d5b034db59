import { ArrowDown } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";
import { resultInWords } from "./count-words";

/** The phone's bar at the foot: the answer in a line, and the way to it. */
export function AnswerBar({ assessment }: { readonly assessment: Assessment }) {
  return (
    <a
      href="#answer"
      className="flex min-h-12 items-center justify-between gap-3 border-t border-line-strong bg-surface px-4 py-2 font-medium text-accent print:hidden"
    >
      <span className="tabular-nums">{resultInWords(assessment).join(" · ")}</span>
      <ArrowDown aria-hidden="true" className="size-5 shrink-0" />
    </a>
  );
}
