import { dateInWords } from "@/components/options/date-words";
import type { CaseDecision, VisitEntry } from "@/lib/cases/case";
import { ButtonLink } from "./button-link";
import { ChangedFacts } from "./changed-facts";
import { comparisonInWords } from "./comparison-words";
import { DecisionLines } from "./decision-lines";
import { MovedOptions } from "./moved-options";

interface VisitCardProps {
  readonly caseId: string;
  readonly visit: VisitEntry;
  readonly before: VisitEntry | undefined;
  readonly decisions: readonly CaseDecision[];
  readonly optionName: (id: string) => string;
  /** Its answer is not shown to the reader yet, nor what moved in it. */
  readonly isToThinkOf: boolean;
}

const factsAtOnce = 6;
const movesAtOnce = 5;

/** One visit of the timeline: the patient in a line, what changed since the one before, what was decided. */
export function VisitCard({ caseId, visit, before, decisions, optionName, isToThinkOf }: VisitCardProps) {
  const { number, on, summary, knowledgeVersion, madeBy, handoutCode } = visit;
  const { change, patient } = summary;
  const moved = change?.answer.filter(({ kind }) => kind === "tier") ?? [];
  return (
    <li className="relative break-inside-avoid border-l-2 border-line pb-6 pl-5 last:pb-0">
      <span
        aria-hidden
        className="absolute top-1.5 -left-[0.4375rem] size-3 rounded-full border-2 border-page bg-accent"
      />
      <article
        data-own-words
        aria-labelledby={`visit-${number}`}
        className="space-y-3 rounded-lg border border-line bg-surface p-4"
      >
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0 space-y-0.5">
            <h2 id={`visit-${number}`} className="text-lg font-semibold">
              Visit {number}, {dateInWords(on)}
            </h2>
            <p className="font-medium tabular-nums">{patient.join(" · ")}</p>
          </div>
          <div className="flex flex-wrap gap-2">
            {!isToThinkOf && (
              <ButtonLink href={`/cases/${caseId}/visits/${visit.id}`}>
                <span>
                  Open<span className="sr-only"> visit {number}</span>
                </span>
              </ButtonLink>
            )}
            <ButtonLink
              href={`/cases/${caseId}/visits/${visit.id}/think-first`}
              kind={isToThinkOf ? "primary" : "outline"}
            >
              <span>
                Think first<span className="sr-only"> at visit {number}</span>
              </span>
            </ButtonLink>
            {before !== undefined && !isToThinkOf && (
              <ButtonLink href={`/cases/${caseId}/compare?from=${before.id}&to=${visit.id}`}>
                <span>
                  Compare<span className="sr-only"> visit {number}</span> with visit {before.number}
                </span>
              </ButtonLink>
            )}
          </div>
        </header>
        {isToThinkOf && (
          <p className="text-sm text-ink-soft">
            You are asked to rank the options before you see this visit's answer. What moved in it and what was decided
            are shown after that.
          </p>
        )}
        {change !== undefined && before !== undefined && !isToThinkOf && (
          <section aria-labelledby={`visit-${number}-changed`} className="space-y-1">
            <h3 id={`visit-${number}-changed`} className="text-sm font-semibold">
              Changed since visit {before.number}: {comparisonInWords(change)}
            </h3>
            <ChangedFacts profile={change.profile.slice(0, factsAtOnce)} />
            <MovedOptions answer={moved.slice(0, movesAtOnce)} profile={change.profile} />
            {(change.profile.length > factsAtOnce || moved.length > movesAtOnce) && (
              <p className="text-sm text-ink-soft">See all changes in the comparison.</p>
            )}
          </section>
        )}
        {!isToThinkOf && <DecisionLines decisions={decisions} optionName={optionName} />}
        <p className="text-[0.8125rem] text-ink-soft tabular-nums">
          By {madeBy.name}. Knowledge {knowledgeVersion}. Handout code {handoutCode}.
        </p>
      </article>
    </li>
  );
}
