import { FileWarning } from "lucide-react";
import type { Reference } from "@/lib/engine/assessment";
import { dateInWords } from "./date-words";
import type { ReferenceGroup } from "./group-references";
import { isMarkedStatus, layerWords, readWords, statusWords, typeInWords } from "./reference-words";

const linkClass =
  "inline-block min-h-6 text-accent underline decoration-from-font underline-offset-2 hover:bg-accent-wash print:no-underline";

function Links({ source: { pmid, doi, url } }: { readonly source: Reference }) {
  const links = [
    ...(pmid === undefined ? [] : [{ href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, words: `PMID ${pmid}` }]),
    ...(doi === undefined ? [] : [{ href: `https://doi.org/${doi}`, words: `DOI ${doi}` }]),
  ];
  if (links.length === 0 && url !== undefined) links.push({ href: url, words: url.replace(/^https?:\/\//, "") });
  return links.map(({ href, words }) => (
    <a key={href} href={href} rel="noreferrer" target="_blank" className={`${linkClass} break-all`}>
      {words}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  ));
}

/** One source, with every number and place under which it is cited. */
export function ReferenceEntry({ group: { source, places } }: { readonly group: ReferenceGroup }) {
  const isMarked = isMarkedStatus(source.status);
  return (
    <li className="grid break-inside-avoid gap-x-4 gap-y-1 py-3 text-sm sm:grid-cols-[4rem_minmax(0,1fr)]">
      <p className="flex flex-wrap content-start gap-x-2 text-ink-soft tabular-nums">
        {places.map(({ number }) => (
          <span
            key={number}
            id={`reference-${number}`}
            tabIndex={-1}
            className="scroll-mt-4 rounded target:bg-accent-wash"
          >
            {number}
          </span>
        ))}
      </p>
      <div className="max-w-[75ch] min-w-0 space-y-0.5">
        <p className="font-medium text-ink">{source.title}</p>
        <p>
          {source.authors}. {source.publishedIn}
          {source.year !== undefined && !source.publishedIn.includes(String(source.year)) && `, ${source.year}`}.
        </p>
        <p className="text-ink-soft">
          {typeInWords(source.type)} · {source.year ?? "year not stated"} · {readWords[source.read]} ·{" "}
          {layerWords[source.layer]} · Funding: {source.funding}
        </p>
        <p className={isMarked ? "font-medium text-caution" : "text-ink-soft"}>
          {isMarked && <FileWarning aria-hidden="true" className="mr-1 inline size-4 align-[-0.2em]" />}
          {statusWords[source.status]}, checked on {dateInWords(source.statusCheckedOn)}.
          {source.statusNote !== undefined && ` ${source.statusNote}`}
        </p>
        <p className="text-ink-soft">
          {places.length === 1
            ? `At: ${places[0]?.locator}`
            : `At: ${places.map(({ number, locator }) => `(${number}) ${locator}`).join("; ")}`}
        </p>
        <p className="flex flex-wrap gap-x-4">
          <Links source={source} />
        </p>
      </div>
    </li>
  );
}
