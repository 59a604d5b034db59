import type { AssessedWarning } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";
import { Citations } from "./citations";
import { FactTags } from "./fact-tags";
import { severityInk, warningWords } from "./warning-words";

interface WarningRowProps {
  readonly warning: AssessedWarning;
  readonly optionId: string;
}

/** A warning that applies: icon, kind in words, the facts that caused it, the message and its sources. */
export function WarningRow({ warning, optionId }: WarningRowProps) {
  const { beside } = useAnswer();
  const { icon: Icon, words } = warningWords[warning.kind];
  const ink = severityInk[warning.severity];
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden="true" className={`mt-1 size-4.5 shrink-0 ${ink}`} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={`font-semibold ${ink}`}>{words}</span>
          {warning.condition === "everyone" ? (
            <span className="text-sm text-ink-soft">for everyone</span>
          ) : (
            <FactTags paths={warning.because} />
          )}
          {warning.pending === true && <span className="text-sm text-ink-soft italic">pending verification</span>}
        </p>
        <p className="mt-0.5 max-w-[72ch]">
          {warning.message}
          <Citations numbers={warning.citations} />
        </p>
        {beside?.warning(optionId, warning)}
      </div>
    </li>
  );
}
