import type { SourceOnPage } from "@/lib/evidence/source-page";
import type { Disposition } from "@/lib/knowledge/source";
import { ClaimEntry } from "./claim-entry";
import { dispositionWords } from "./disposition-words";
import { EvidenceSection } from "./evidence-section";

interface SourceLedgerProps {
  readonly sections: SourceOnPage["sections"];
  readonly claimCount: number;
  readonly documentId: string;
}

const order = Object.keys(dispositionWords) as readonly Disposition[];

/** Every claim of a document under the document's own headings, with what became of it. */
export function SourceLedger({ sections, claimCount, documentId }: SourceLedgerProps) {
  const claims = sections.flatMap((section) => section.claims);
  const counts = order
    .map((disposition) => ({ disposition, count: claims.filter((claim) => claim.disposition === disposition).length }))
    .filter(({ count }) => count > 0);
  return (
    <EvidenceSection id="ledger" title={`Ledger: ${claimCount} claims`}>
      <p data-own-words className="max-w-[75ch] text-ink-soft">
        Each claim in our words, under the document’s own heading.{" "}
        {counts.map(({ disposition, count }) => `${dispositionWords[disposition]}: ${count}`).join(" · ")}.
      </p>
      {sections.map(({ section, claims: inSection }) => (
        <section key={section} className="space-y-2.5">
          <h3 className="font-semibold">{section}</h3>
          <ul className="space-y-2.5">
            {inSection.map((claim) => (
              <li key={claim.id} id={`claim-${claim.id}`} className="rounded target:bg-accent-wash">
                <ClaimEntry claim={claim} documentId={documentId} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </EvidenceSection>
  );
}
