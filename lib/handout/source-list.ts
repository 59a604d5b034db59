import type { Assessment } from "../words/assessment";
import { type CitedPlace, citedPlaces } from "../words/cited-places";

/** A source with its own number on this handout and every place in it that is cited. */
export interface HandoutSource {
  readonly number: number;
  readonly source: CitedPlace;
  readonly places: readonly string[];
}

/** Numbers sources anew for paper: one number each, in the order in which they are first printed. */
export function startSources(assessment: Pick<Assessment, "references" | "sources">) {
  const byNumber = new Map(citedPlaces(assessment).map((place) => [place.number, place]));
  const cited = new Map<string, { readonly number: number; readonly source: CitedPlace; readonly places: string[] }>();
  return {
    /** The numbers on paper for the numbers of the assessment. */
    cite(citations: readonly number[]): readonly number[] {
      const numbers = citations.flatMap((citation) => {
        const reference = byNumber.get(citation);
        if (reference === undefined) return [];
        const known = cited.get(reference.source);
        const entry = known ?? { number: cited.size + 1, source: reference, places: [] };
        if (!entry.places.includes(reference.locator)) entry.places.push(reference.locator);
        cited.set(reference.source, entry);
        return entry.number;
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    sources: (): readonly HandoutSource[] => [...cited.values()],
  };
}

export type Cite = ReturnType<typeof startSources>["cite"];
