import type { Citation } from "../knowledge/source";
import type { Reference } from "./assessment";

/** Numbers each place in each source when it is first cited. */
export interface ReferenceList {
  readonly cite: (citations: readonly Citation[]) => readonly number[];
  readonly references: () => readonly Reference[];
}

/** An empty list of references, filled in the order in which an assessment is written. */
export function startReferences(): ReferenceList {
  const numbers = new Map<string, number>();
  const references: Reference[] = [];
  function numberOf(citation: Citation): number {
    const key = `${citation.source.id} ${citation.locator}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = references.length + 1;
    numbers.set(key, number);
    references.push(referenceOf(citation, number));
    return number;
  }
  return { cite: (citations) => [...new Set(citations.map(numberOf))], references: () => references };
}

/** The same list, remembering what was cited through it. */
export function remembering(list: ReferenceList): ReferenceList & { readonly cited: () => readonly number[] } {
  const cited = new Set<number>();
  return {
    cite(citations) {
      const numbers = list.cite(citations);
      for (const number of numbers) cited.add(number);
      return numbers;
    },
    references: list.references,
    cited: () => [...cited].sort((a, b) => a - b),
  };
}

function referenceOf({ source, locator }: Citation, number: number): Reference {
  const { id, title, authors, publishedIn, type, year, pmid, doi, url } = source;
  const { layer, read, status, statusNote, statusCheckedOn, funding } = source;
  const bibliography = { number, source: id, title, authors, publishedIn, type, year, locator, pmid, doi, url };
  return { ...bibliography, layer, read, status, statusNote, statusCheckedOn, funding };
}
