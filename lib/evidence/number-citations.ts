import { type Citation, locate, pendingVerification } from "../knowledge/citation";
import { type CitedPlace, citedSource } from "../words/cited-places";

/** What a sentence rests on: its references, and whether a source for it is still to be read. */
export interface Basis {
  readonly references: readonly CitedPlace[];
  readonly isPending: boolean;
}

export interface SaidOnPage extends Basis {
  readonly text: string;
}

/** Numbers citations in the order in which a page asks for them. */
export function numberCitations() {
  const places = new Map<string, CitedPlace>();

  function numbered(citation: Citation): CitedPlace {
    const { source, locator } = locate(citation);
    const key = `${source.id} ${locator}`;
    const place = places.get(key) ?? { number: places.size + 1, source: source.id, locator, ...citedSource(source) };
    places.set(key, place);
    return place;
  }

  const basisOf = (cites: readonly Citation[]): Basis => ({
    references: [...new Set(cites.map(numbered))],
    isPending: cites.includes(pendingVerification),
  });
  return { basisOf, references: (): readonly CitedPlace[] => [...places.values()] };
}

export type BasisOf = (cites: readonly Citation[]) => Basis;
