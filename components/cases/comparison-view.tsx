import type { ReactNode } from "react";
import type { Comparison } from "@/lib/cases/compare-visits";
import { ChangedFacts } from "./changed-facts";
import { causeInWords, counted } from "./comparison-words";
import { KnowledgeChanges } from "./knowledge-changes";
import { MovedOptions } from "./moved-options";
import { ToldChanges } from "./told-changes";

/** What changed between two answers: in the profile, in the knowledge, in the answer, and which caused which. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { profile, knowledge, answer, isExact } = comparison;
  const of = (kind: string) => answer.filter((one) => one.kind === kind);
  const [gate] = of("gate");
  const [moved, alerts, warnings, places] = [of("tier"), of("alert"), of("warning"), of("place")];
  return (
    <div className="space-y-5">
      <Part id="changed-profile" title="In the profile" count={profile.length} nothing="Nothing changed.">
        <ChangedFacts profile={profile} />
      </Part>
      <Part
        id="changed-knowledge"
        title="In the knowledge"
        count={knowledge === undefined ? 0 : 1}
        nothing="Both were made with the same knowledge."
      >
        {knowledge !== undefined && <KnowledgeChanges change={knowledge} />}
      </Part>
      <Part id="changed-answer" title="In the answer" count={answer.length} nothing="Nothing changed.">
        {!isExact && (
          <p data-own-words className="max-w-[72ch] text-sm text-ink-soft">
            The knowledge base is newer than both visits; causes were worked out with today's.
          </p>
        )}
        {gate !== undefined && (
          <p data-own-words className="text-sm">
            <span className="font-semibold">
              {gate.to === "closed" ? "A red flag now comes first." : "No red flag defers the options any more."}
            </span>{" "}
            <span className="text-ink-soft">Because of:</span> {causeInWords(gate, profile)}
          </p>
        )}
        {alerts.length > 0 && <ToldChanges changes={alerts} profile={profile} />}
        {moved.length > 0 && (
          <div data-own-words>
            <h3 className="font-semibold">{counted(moved.length, "option moved", "options moved")} to another tier</h3>
            <MovedOptions answer={moved} profile={profile} />
          </div>
        )}
        {warnings.length > 0 && (
          <Folded label={counted(warnings.length, "warning changed", "warnings changed")}>
            <ToldChanges changes={warnings} profile={profile} />
          </Folded>
        )}
        {places.length > 0 && (
          <Folded label={`${counted(places.length, "option has", "options have")} another place within the same tier`}>
            <ul data-own-words className="text-sm tabular-nums">
              {places.map(({ about, name, from, to }) => (
                <li key={about}>
                  {name}: place {from} <span aria-hidden="true">→</span>
                  <span className="sr-only">is now</span> {to}
                </li>
              ))}
            </ul>
          </Folded>
        )}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly nothing: string;
  readonly children: ReactNode;
}

function Part({ id, title, count, nothing, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {count === 0 ? (
        <p data-own-words className="text-sm text-ink-soft">
          {nothing}
        </p>
      ) : (
        children
      )}
    </section>
  );
}

function Folded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-7 text-sm font-medium text-accent">{label}</summary>
      <div className="mt-1 border-l-2 border-line pl-3">{children}</div>
    </details>
  );
}
