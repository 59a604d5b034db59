import type { OptionOnPage } from "@/lib/evidence/option-page";
import { CitedSentences } from "./cited-sentences";
import { EvidenceSection } from "./evidence-section";
import { History } from "./history";
import { OptionClaims } from "./option-claims";
import { OptionPictures } from "./option-pictures";
import { PageReferences } from "./page-references";
import { StatementTable } from "./statement-table";
import { WarningList } from "./warning-list";

const patientParts = [
  { key: "whatItIs", title: "What it is" },
  { key: "howStudied", title: "How it was taken in studies" },
  { key: "watchFor", title: "Watch for" },
  { key: "stopAndCall", title: "Stop and call" },
  { key: "askAbout", title: "Ask about" },
] as const;

interface OptionPageBodyProps {
  readonly option: OptionOnPage;
  /** ISO 8601. */
  readonly today: string;
}

/** Everything that is known of an option, before any patient: the third layer, as long as one likes. */
export function OptionPageBody({ option, today }: OptionPageBodyProps) {
  return (
    <>
      <EvidenceSection id="known" title="What is known">
        <p data-own-words className="max-w-[75ch] text-sm text-ink-soft">
          The tier is what the evidence alone gives; a patient’s safety facts can only lower it.
        </p>
        <StatementTable option={option} />
      </EvidenceSection>
      <OptionPictures {...option.pictures} />
      <EvidenceSection id="safety" title="Safety">
        <WarningList option={option} />
      </EvidenceSection>
      <EvidenceSection id="studied" title="Dose as studied">
        <CitedSentences sentences={option.doseAsStudied} />
      </EvidenceSection>
      <EvidenceSection id="monitoring" title="Monitoring">
        <CitedSentences sentences={option.monitoring} />
      </EvidenceSection>
      <EvidenceSection id="claims" title="What the documents claim">
        <OptionClaims option={option} />
      </EvidenceSection>
      <EvidenceSection id="patient" title="In the patient’s words">
        {patientParts.map(({ key, title }) => (
          <div key={key} className="space-y-1">
            <h3 className="font-semibold">{title}</h3>
            <CitedSentences sentences={option.patient[key]} />
          </div>
        ))}
      </EvidenceSection>
      <EvidenceSection id="history" title="History">
        <History entry={option} today={today} />
      </EvidenceSection>
      <PageReferences references={option.references} />
    </>
  );
}
