import type { Citation } from "../knowledge/source";
import type { Reference } from "./assessment";
import { encoded, type JsonWriter } from "./json-writer";

/** Numbers each place in each source when it is first cited. */
export interface ReferenceList {
  readonly cite: (citations: readonly Citation[]) => readonly number[];
}

/** A place in a source as every answer cites it, but for its number: knowledge never changes, so it is written once. */
interface Place {
  readonly at: number;
  readonly reference: Omit<Reference, "number">;
  /** The same as JSON, from after its number. */
  readonly json: Uint8Array;
}

const places: Place[] = [];
const byKey = new Map<string, Place>();
const byCitation = new WeakMap<Citation, Place>();

function placeOf(citation: Citation): Place {
  const known = byCitation.get(citation);
  if (known !== undefined) return known;
  const key = `${citation.source.id} ${citation.locator}`;
  const place = byKey.get(key) ?? newPlace(citation);
  byKey.set(key, place);
  byCitation.set(citation, place);
  return place;
}

function newPlace({ source, locator }: Citation): Place {
  const { id, title, authors, publishedIn, type, year, pmid, doi, url } = source;
  const { layer, read, status, statusNote, statusCheckedOn, funding } = source;
  const bibliography = { source: id, title, authors, publishedIn, type, year, locator, pmid, doi, url };
  const reference = { ...bibliography, layer, read, status, statusNote, statusCheckedOn, funding };
  const place = { at: places.length, reference, json: encoded(`,${JSON.stringify(reference).slice(1)}`) };
  places.push(place);
  return place;
}

/** An empty list of references, filled in the order in which an assessment is written. */
export function startReferences() {
  const numbers: number[] = [];
  const cited: Place[] = [];
  function numberOf(at: number): number {
    const known = numbers[at];
    if (known !== undefined) return known;
    cited.push(places[at] as Place);
    numbers[at] = cited.length;
    return cited.length;
  }
  return {
    cite: (citations: readonly Citation[]) => [...new Set(citations.map((one) => numberOf(placeOf(one).at)))],
    /** The number of a place that was cited in open numbers. */
    numberOf,
    references: (): readonly Reference[] => cited.map(({ reference }, at) => ({ number: at + 1, ...reference })),
    /** Writes the references as JSON. */
    write(writer: JsonWriter): void {
      for (const [at, { json }] of cited.entries()) {
        writer.text(`${at === 0 ? "[" : ","}{"number":${at + 1}`);
        writer.bytes(json);
      }
      writer.text(cited.length === 0 ? "[]" : "]");
    },
  };
}

/** The open numbers of some citations: one for each place, whatever the answer. */
export const openNumbers = (citations: readonly Citation[]): readonly number[] => [
  ...new Set(citations.map((one) => placeOf(one).at)),
];
