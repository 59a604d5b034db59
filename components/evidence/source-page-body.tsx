import { DataTable } from "@/components/about/data-table";
import { dateInWords } from "@/components/options/date-words";
import { ReferenceLinks } from "@/components/options/reference-links";
import { layerWords, readWords, statusWords, typeInWords } from "@/components/options/reference-words";
import type { SourceOnPage } from "@/lib/evidence/source-page";
import { EvidenceSection } from "./evidence-section";
import { History } from "./history";
import { SourceLedger } from "./source-ledger";
import { textLink } from "./text-link";

function factsOf({ source }: SourceOnPage) {
  return [
    { name: "Authors", value: source.authors },
    { name: "Published in", value: source.publishedIn },
    { name: "Kind", value: typeInWords(source.type) },
    { name: "Year", value: source.year ?? "not stated" },
    { name: "What was read", value: readWords[source.read] },
    {
      name: "Citation status",
      value: `${statusWords[source.status]}, checked on ${dateInWords(source.statusCheckedOn)}. ${source.statusNote ?? ""}`,
    },
    { name: "Funding", value: source.funding },
    { name: "Evidence up to", value: source.evidenceUpTo ?? "not stated" },
    { name: "Place here", value: source.type === "own-rule" ? "A rule of our own" : layerWords[source.layer] },
    { name: "Where to find it", value: <ReferenceLinks source={source} /> },
  ];
}

interface SourcePageBodyProps {
  readonly page: SourceOnPage;
  /** ISO 8601. */
  readonly today: string;
}

/** A source: what it is, our appraisal, its ledger of claims, and where it is cited. */
export function SourcePageBody({ page, today }: SourcePageBodyProps) {
  const { source, sections, claimCount, citedBy } = page;
  const hasLink = source.pmid !== undefined || source.doi !== undefined || source.url !== undefined;
  return (
    <div data-about-source={source.id} className="space-y-6">
      <dl className="max-w-[85ch] space-y-1">
        {factsOf(page)
          .filter(({ name }) => hasLink || name !== "Where to find it")
          .map(({ name, value }) => (
            <div key={name} className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
      </dl>
      <EvidenceSection id="appraisal" title="Our appraisal">
        <p className="max-w-[75ch]">
          <span className="font-semibold">Good for:</span> {source.appraisal.goodFor}
        </p>
        <p className="max-w-[75ch]">
          <span className="font-semibold">Not good for:</span> {source.appraisal.notGoodFor}
        </p>
      </EvidenceSection>
      {claimCount > 0 && <SourceLedger sections={sections} claimCount={claimCount} documentId={source.id} />}
      <EvidenceSection id="cited-by" title="Where it is cited">
        {citedBy.length === 0 ? (
          <p>
            By no option; a red flag, an upper limit, a combination, a notice about a population or a rule for reading
            entries rests on it.
          </p>
        ) : (
          <DataTable
            caption="Options that cite this source"
            columns={["Option", "Places in the source"]}
            rows={citedBy.map(({ id, name, locators }) => [
              <a key={id} href={`/evidence/options/${id}`} className={textLink}>
                {name}
              </a>,
              locators.join(" · "),
            ])}
          />
        )}
      </EvidenceSection>
      <EvidenceSection id="history" title="History">
        <History entry={source} today={today} />
      </EvidenceSection>
    </div>
  );
}
