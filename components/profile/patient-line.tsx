import { Button } from "@/components/ui/button";

interface PatientLineProps {
  /** Nothing while there is no answer. */
  readonly words: readonly string[];
  readonly onNewPatient: () => void;
}

const mostShown = 10;

/** Who the answer is about, in the clinician's shorthand. */
export function PatientLine({ words, onNewPatient }: PatientLineProps) {
  const rest = words.length - mostShown;
  return (
    <div className="flex max-w-[54rem] flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p data-own-words className="min-w-0 flex-1 basis-60 leading-snug font-semibold tabular-nums">
        <span className="sr-only">This answer is about: </span>
        {words.slice(0, mostShown).join(" · ")}
        {rest > 0 && <span className="font-normal text-ink-soft"> · and {rest} more</span>}
      </p>
      <Button className="print:hidden" onClick={onNewPatient}>
        New patient
      </Button>
    </div>
  );
}
