import type { SourceEntry } from "../knowledge/source";
import type { Assessment, CitedSource, Reference } from "./assessment";

/** A place in a source with what is known of the source. */
export type CitedPlace = Reference & CitedSource;

/** Every reference of an answer beside its source. */
export const citedPlaces = ({
  references,
  sources,
}: Pick<Assessment, "references" | "sources">): readonly CitedPlace[] =>
  references.map((reference) => {
    const source = sources[reference.source];
    if (source === undefined) throw new Error(`Reference ${reference.number} has no source ${reference.source}`);
    return { ...reference, ...source };
  });

/** What an answer says of a source that it cites. */
export function citedSource(source: Omit<SourceEntry, "claims">): CitedSource {
  const { title, authors, publishedIn, type, year, pmid, doi, url } = source;
  const { layer, read, status, statusNote, statusCheckedOn, funding } = source;
  const bibliography = { title, authors, publishedIn, type, year, pmid, doi, url };
  return { ...bibliography, layer, read, status, statusNote, statusCheckedOn, funding };
}
