import { TriangleAlert } from "lucide-react";
import type { Conflict } from "@/lib/handout/conflicts";
import type { Assessment } from "@/lib/words/assessment";
import { citedPlaces } from "@/lib/words/cited-places";
import { severityInk } from "../options/warning-words";
import { SourcedText } from "./sourced-text";
import type { HandoutDraft } from "./stored-draft";
import type { ChangeDraft } from "./use-handout-draft";

interface ConflictListProps {
  readonly assessment: Assessment;
  readonly conflicts: readonly Conflict[];
  readonly draft: HandoutDraft;
  readonly onChange: ChangeDraft;
}

const severityWords = { critical: "Dangerous together", warning: "Caution together" } as const;

/** What was chosen and does not go together, each to be ticked as seen before anything is printed. */
export function ConflictList({ assessment, conflicts, draft, onChange }: ConflictListProps) {
  const places = citedPlaces(assessment);
  const names = new Map(assessment.options.map(({ id, name }) => [id, name]));
  return (
    <section aria-label="Do these go together?" aria-live="polite" className="lg:max-h-[40dvh] lg:overflow-y-auto">
      {conflicts.map(({ key, options, severity, messages, citations }) => (
        <div key={key} className="mb-3 rounded-md border border-line-strong bg-surface p-3 text-sm">
          <p data-own-words className={`flex gap-2 font-semibold ${severityInk[severity]}`}>
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {severityWords[severity]}: {options.map((id) => names.get(id) ?? id).join(" + ")}
          </p>
          <SourcedText text={messages.join(" ")} citations={citations} places={places} />
          <label className="mt-2 flex min-h-8 items-center gap-2.5 font-medium pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
              checked={draft.seen.includes(key)}
              onChange={({ target }) =>
                onChange({ seen: target.checked ? [...draft.seen, key] : draft.seen.filter((one) => one !== key) })
              }
            />
            I have seen this; allow printing
          </label>
        </div>
      ))}
    </section>
  );
}
