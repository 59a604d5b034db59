import type { CaseDecision } from "@/lib/cases/case";
import { decisionReasons, outcomeWords } from "@/lib/cases/decision";

interface DecisionLinesProps {
  readonly decisions: readonly CaseDecision[];
  readonly optionName: (id: string) => string;
}

/** What was decided about each option at one visit. */
export function DecisionLines({ decisions, optionName }: DecisionLinesProps) {
  if (decisions.length === 0) return null;
  return (
    <section aria-label="Decisions">
      <h3 className="text-sm font-semibold">Decided</h3>
      <ul className="text-sm">
        {decisions.map((decision) => (
          <li key={decision.id} className="py-0.5">
            <span className="font-medium">{optionName(decision.option)}:</span> {decisionInWords(decision)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `Declined. The patient prefers another option. Will think about it.` */
export function decisionInWords({ outcome, reason, note }: Pick<CaseDecision, "outcome" | "reason" | "note">): string {
  const because = decisionReasons.find(({ code }) => code === reason)?.words;
  return [outcomeWords[outcome], because, note === "" ? undefined : note.replace(/\.$/, "")]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(" ");
}
