import { AtSign } from "lucide-react";
import { dateInWords } from "@/components/options/date-words";
import type { CaseEntry } from "@/lib/cases/case";
import { counted } from "./comparison-words";

/** One case of the list. */
export function CaseRow({ entry }: { readonly entry: CaseEntry }) {
  const { id, label, patient, owner, relation, visitCount, changedAt, newMentions = 0 } = entry;
  const shared = { owner: undefined, read: `${owner.name}, shared to read`, edit: `${owner.name}, shared to edit` };
  return (
    <li>
      <a href={`/cases/${id}`} className="block space-y-0.5 px-1 py-2 hover:bg-raised">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold text-accent [overflow-wrap:anywhere]">{label}</span>
          <span className="text-sm text-ink-soft tabular-nums">
            {counted(visitCount, "visit", "visits")}, changed {dateInWords(changedAt.slice(0, 10))}
          </span>
        </span>
        <span className="block text-sm tabular-nums">{patient}</span>
        {newMentions > 0 && (
          <span className="flex items-center gap-1 text-sm font-medium text-accent">
            <AtSign aria-hidden="true" className="size-4" />
            You were mentioned{newMentions > 1 && ` in ${newMentions} comments`}
          </span>
        )}
        {shared[relation] !== undefined && <span className="block text-sm text-ink-soft">{shared[relation]}</span>}
      </a>
    </li>
  );
}
