import { today } from "@/components/profile/today";
import type { RelevantOption } from "@/lib/words/assessment";
import { AsStudied } from "./as-studied";
import { CitedList } from "./cited-list";
import { DetailSection } from "./detail-section";
import { EvidenceTable } from "./evidence-table";
import { PatientWords } from "./patient-words";
import { ReviewDates } from "./review-dates";
import { Safety } from "./safety";
import { TrialMatch } from "./trial-match";
import { WhyHere } from "./why-here";

/** An opened option, in the order in which it is read. */
export function OptionDetail({ option }: { readonly option: RelevantOption }) {
  return (
    <div className="space-y-4">
      <DetailSection title="What is known">
        <EvidenceTable option={option} />
      </DetailSection>
      <DetailSection title="Safety">
        <Safety option={option} />
      </DetailSection>
      <DetailSection title="As studied">
        <AsStudied option={option} />
      </DetailSection>
      <DetailSection title="Monitoring">
        {option.monitoring.length > 0 ? (
          <CitedList entries={option.monitoring} />
        ) : (
          <p data-own-words className="text-sm">
            Nothing is stated; see Safety.
          </p>
        )}
      </DetailSection>
      <DetailSection title="Why here">
        <WhyHere why={option.why} />
      </DetailSection>
      <TrialMatch evidence={option.evidence} />
      <DetailSection title="In the patient’s words">
        <PatientWords patient={option.patient} />
      </DetailSection>
      <p data-own-words className="border-t border-line pt-3 text-sm text-ink-soft">
        <ReviewDates {...option} today={today()} />
      </p>
    </div>
  );
}
