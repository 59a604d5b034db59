import { ClockAlert } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";
import { FactTags } from "./fact-tags";

/** Says why nothing is worth considering now, when the gate is closed. */
export function GateNotice({ gate }: { readonly gate: Assessment["gate"] }) {
  if (!gate.closed) return null;
  return (
    <section
      data-own-words
      aria-labelledby="gate"
      className="break-inside-avoid rounded-lg border border-deferred border-l-4 bg-deferred-wash px-4 py-3"
    >
      <h3 id="gate" className="flex items-center gap-3 font-semibold text-deferred">
        <ClockAlert aria-hidden="true" className="size-5 shrink-0" />
        Work-up before any remedy
      </h3>
      <p className="mt-1 max-w-[72ch] pl-8">
        Investigate the red flag first. Options that would otherwise be suggested are listed under “Not now: work-up
        first”.
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-1.5 pl-8 text-sm">
        Because of <FactTags paths={gate.because} />
      </p>
    </section>
  );
}
