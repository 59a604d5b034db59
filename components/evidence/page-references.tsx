import { groupReferences } from "@/components/options/group-references";
import { ReferenceLinks } from "@/components/options/reference-links";
import { asSentence, readWords, typeInWords } from "@/components/options/reference-words";
import type { CitedPlace } from "@/lib/words/cited-places";
import { EvidenceSection } from "./evidence-section";
import { StatusMark } from "./status-mark";
import { textLink } from "./text-link";

/** What a page rests on: one entry a source, with the numbers and places under which it is cited. */
export function PageReferences({ references }: { readonly references: readonly CitedPlace[] }) {
  return (
    <EvidenceSection id="references" title="References">
      <ul className="[overflow-wrap:anywhere] divide-y divide-line border-y border-line text-sm">
        {groupReferences(references).map(({ source, places }) => (
          <li
            key={source.source}
            className="grid break-inside-avoid gap-x-4 py-2.5 sm:grid-cols-[3.5rem_minmax(0,1fr)]"
          >
            <p className="flex flex-wrap content-start gap-x-2 text-ink-soft tabular-nums">
              {places.map(({ number }) => (
                <span
                  key={number}
                  id={`reference-${number}`}
                  tabIndex={-1}
                  className="rounded px-0.5 target:bg-accent target:text-accent-ink"
                >
                  {number}
                </span>
              ))}
            </p>
            <div className="max-w-[85ch] min-w-0">
              <p>
                <a href={`/evidence/sources/${source.source}`} className={`${textLink} font-medium`}>
                  {asSentence(source.title)}
                </a>{" "}
                {asSentence(source.authors)} {asSentence(source.publishedIn)} <ReferenceLinks source={source} />
              </p>
              <p className="text-ink-soft">
                {typeInWords(source.type)} · {source.year ?? "year not stated"} · {readWords[source.read]}
                {" · "}Funding: {source.funding}
                <StatusMark status={source.status} />
              </p>
              {source.statusNote !== undefined && <p className="text-ink-soft">{source.statusNote}</p>}
              <p className="text-ink-soft">
                {places.map(({ number, locator }) => `${number}: ${locator}`).join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </EvidenceSection>
  );
}
