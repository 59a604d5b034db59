import { textLink } from "@/components/evidence/text-link";
import { dateInWords } from "@/components/options/date-words";
import { ReferenceLinks } from "@/components/options/reference-links";
import { asSentence, readWords, statusWords, typeInWords } from "@/components/options/reference-words";
import type { SourceEntry } from "@/lib/knowledge/source";

/** Sources with their kind, year, what was read, citation status, funding and what they are good for. */
export function SourceList({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ul className="max-w-[85ch] [overflow-wrap:anywhere] divide-y divide-line border-y border-line text-sm">
      {sources.map((source) => (
        <li key={source.id} className="break-inside-avoid py-2.5">
          <p>
            <a href={`/evidence/sources/${source.id}`} className={`${textLink} font-medium`}>
              {asSentence(source.title)}
            </a>{" "}
            {asSentence(source.authors)} {asSentence(source.publishedIn)} <ReferenceLinks source={source} />
          </p>
          <p className="text-ink-soft">
            {typeInWords(source.type)} · {source.year ?? "year not stated"} · {readWords[source.read]} · Citation
            status: {statusWords[source.status].toLowerCase()}, checked on {dateInWords(source.statusCheckedOn)} ·
            Funding: {source.funding}
          </p>
          {source.statusNote !== undefined && <p className="text-ink-soft">{source.statusNote}</p>}
          <p>
            <span className="text-ink-soft">Good for:</span> {source.appraisal.goodFor}
          </p>
          <p>
            <span className="text-ink-soft">Not good for:</span> {source.appraisal.notGoodFor}
          </p>
        </li>
      ))}
    </ul>
  );
}
