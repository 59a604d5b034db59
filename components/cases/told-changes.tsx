import { severityInk } from "@/components/options/warning-words";
import type { CausedChange, Comparison } from "@/lib/cases/compare-visits";
import { byCause, toldInWords } from "./comparison-words";
import { SourceLinks } from "./source-links";

interface ToldChangesProps {
  readonly changes: readonly CausedChange[];
  readonly profile: Comparison["profile"];
}

/** Alerts or warnings that are new, gone, or say something else. */
export function ToldChanges({ changes, profile }: ToldChangesProps) {
  return (
    <ul className="space-y-3 text-sm">
      {byCause(changes, profile).map(({ cause, changes: together }) => (
        <li key={cause}>
          <p data-own-words>
            <span className="text-ink-soft">Because of:</span> <span className="font-medium">{cause}</span>
          </p>
          <ul className="mt-1 space-y-1 border-l-2 border-line pl-3">
            {together.map((change) => (
              <li key={`${change.about}/${change.warning}`}>
                {change.kind === "warning" && <span className="font-semibold">{change.name}: </span>}
                <span className={`font-medium ${severityInk[change.severity ?? "info"]}`}>{toldInWords(change)}</span>:{" "}
                {change.message}
                <SourceLinks sources={change.sources ?? []} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
