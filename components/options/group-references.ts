import type { CitedPlace } from "@/lib/words/cited-places";

export interface ReferenceGroup {
  readonly source: CitedPlace;
  /** The numbers under which it is cited, each with its place in the source. */
  readonly places: readonly CitedPlace[];
}

/** References by source, in the order of their first number. */
export function groupReferences(references: readonly CitedPlace[]): readonly ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const reference of references) {
    const group = groups.get(reference.source);
    groups.set(reference.source, {
      source: group?.source ?? reference,
      places: [...(group?.places ?? []), reference],
    });
  }
  return [...groups.values()];
}
