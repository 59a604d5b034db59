import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface PatientLineProps {
  /** Nothing while there is no answer. */
  readonly words: readonly string[];
  readonly onNewPatient: () => void;
  /** What can be done with the answer. */
  readonly children?: ReactNode;
}

const mostShown = 10;

/** Who the answer is about, in the clinician's shorthand. */
export function PatientLine({ words, onNewPatient, children }: PatientLineProps) {
  const rest = words.length - mostShown;
  return (
    <div className="flex max-w-[54rem] flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p data-own-words className="min-w-0 flex-1 basis-60 leading-snug font-semibold tabular-nums">
        <span className="sr-only">This answer is about: </span>
        {words.slice(0, mostShown).join(" · ")}
        {rest > 0 && <span className="font-normal text-ink-soft"> · and {rest} more</span>}
      </p>
      <div className="flex flex-wrap gap-1.5 print:hidden">
        <Button onClick={onNewPatient}>New patient</Button>
        {children}
      </div>
    </div>
  );
}
