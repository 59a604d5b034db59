"use client";

import type { Assessment } from "@/lib/words/assessment";
import { citedPlaces } from "@/lib/words/cited-places";
import { useAnswer } from "./answer-context";
import { groupReferences } from "./group-references";
import { ReferenceEntry } from "./reference-entry";
import { shownCitations } from "./shown-citations";

const allFold = "references.all";

/** What the answer rests on: one entry a source, with the numbers under which it is cited. */
export function ReferenceList({ assessment }: { readonly assessment: Assessment }) {
  const { open, setOpen } = useAnswer();
  const references = citedPlaces(assessment);
  if (references.length === 0) return null;
  const isAll = open.has(allFold);
  const cited = shownCitations(assessment, open);
  const shown = isAll ? references : references.filter(({ number }) => cited.has(number));
  return (
    <section aria-labelledby="references" className="pt-5">
      <h3 id="references" className="text-lg font-semibold">
        References
      </h3>
      <p data-own-words className="text-sm text-ink-soft tabular-nums">
        {isAll
          ? `All ${references.length}, also those of what is folded away.`
          : `${shown.length} of ${references.length}: those cited in what is open above. Opening an option adds its own.`}
      </p>
      <ul data-references className="mt-3 [overflow-wrap:anywhere] divide-y divide-line border-y border-line">
        {groupReferences(shown).map((group) => (
          <ReferenceEntry key={group.source.source} group={group} />
        ))}
      </ul>
      <button
        type="button"
        onClick={() => setOpen(allFold, !isAll)}
        className="mt-2 min-h-8 cursor-pointer rounded-md px-1 text-sm font-medium text-accent hover:bg-accent-wash print:hidden"
      >
        {isAll ? "Only the references of what is open" : `All ${references.length} references`}
      </button>
    </section>
  );
}
