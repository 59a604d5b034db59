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
    const entry = entryOf(citation);
    const known = numbers.get(entry.key);
    if (known !== undefined) return known;
    const number = references.length + 1;
    numbers.set(entry.key, number);
    references.push({ number, ...entry.reference });
    return number;
  }
  return { cite: (citations) => [...new Set(citations.map(numberOf))], references: () => references };
}

interface Entry {
  readonly key: string;
  readonly reference: Omit<Reference, "number">;
}

const entries = new WeakMap<Citation, Entry>();

/** A citation's reference but for its number: knowledge never changes, so it is written once. */
function entryOf(citation: Citation): Entry {
  const known = entries.get(citation);
  if (known !== undefined) return known;
  const { source, locator } = citation;
  const { id, title, authors, publishedIn, type, year, pmid, doi, url } = source;
  const { layer, read, status, statusNote, statusCheckedOn, funding } = source;
  const bibliography = { source: id, title, authors, publishedIn, type, year, locator, pmid, doi, url };
  const reference = { ...bibliography, layer, read, status, statusNote, statusCheckedOn, funding };
  const entry = { key: `${id} ${locator}`, reference };
  entries.set(citation, entry);
  return entry;
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
