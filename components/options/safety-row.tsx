import type { AssessedWarning } from "@/lib/words/assessment";
import { Citations } from "./citations";
import { FactTags } from "./fact-tags";
import { severityInk, warningWords } from "./warning-words";

/** A warning as the opened option lists it: its kind beside what it says, and when it holds. */
export function SafetyRow({ warning }: { readonly warning: AssessedWarning }) {
  const { icon: Icon, words } = warningWords[warning.kind];
  const isApplying = warning.status === "applies";
  const ink = isApplying ? severityInk[warning.severity] : "text-ink-soft";
  return (
    <li className="grid break-inside-avoid gap-x-3 text-sm sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className={`flex items-start gap-1.5 font-medium ${ink}`}>
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {words}
      </p>
      <div className="max-w-[75ch]">
        <p>
          {warning.message}
          <Citations numbers={warning.citations} />
        </p>
        <p className="flex flex-wrap items-center gap-1.5 text-ink-soft">
          {isApplying && <FactTags paths={warning.because} />}
          {!isApplying && warning.condition !== undefined && <span>If {warning.condition}</span>}
          {warning.pending === true && <span className="italic">pending verification</span>}
        </p>
      </div>
    </li>
  );
}
