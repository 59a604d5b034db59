import type { Reference } from "@/lib/engine/assessment";
import { groupReferences } from "./group-references";
import { ReferenceEntry } from "./reference-entry";

/** What the answer rests on: one entry a source, with the numbers under which it is cited. */
export function ReferenceList({ references }: { readonly references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <section aria-labelledby="references" className="pt-5">
      <h3 id="references" className="text-lg font-semibold">
        References
      </h3>
      <p className="text-sm text-ink-soft">
        What was read of each is told; figures come from no more than that. One source can stand under several numbers.
      </p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {groupReferences(references).map((group) => (
          <ReferenceEntry key={group.source.source} group={group} />
        ))}
      </ul>
    </section>
  );
}
