import type { Assessment } from "@/lib/words/assessment";
import { dateInWords } from "./date-words";

/** What the answer is for, and the knowledge that made it. */
export function Basis({ assessment: { intendedUse, knowledge } }: { readonly assessment: Assessment }) {
  return (
    <footer data-own-words className="break-inside-avoid border-t border-line pt-3 text-sm text-ink-soft">
      <p className="max-w-[75ch]">{intendedUse}</p>
      <p className="break-all">
        Knowledge {knowledge.version}, reviewed on {dateInWords(knowledge.reviewedOn)}, {knowledge.hash}
      </p>
    </footer>
  );
}
