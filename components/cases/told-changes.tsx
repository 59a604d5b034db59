import { severityInk } from "@/components/options/warning-words";
import type { CausedChange, Comparison } from "@/lib/cases/compare-visits";
import { causeInWords, toldInWords } from "./comparison-words";

interface ToldChangesProps {
  readonly changes: readonly CausedChange[];
  readonly profile: Comparison["profile"];
}

/** Alerts or warnings that are new, gone, or say something else. */
export function ToldChanges({ changes, profile }: ToldChangesProps) {
  return (
    <ul className="space-y-2 text-sm">
      {changes.map((change) => (
        <li key={`${change.about}/${change.warning}`}>
          <p>
            {change.kind === "warning" && <span className="font-semibold">{change.name}: </span>}
            <span className={`font-medium ${severityInk[change.severity ?? "info"]}`}>{toldInWords(change)}</span>:{" "}
            {change.message}
          </p>
          <p className="text-ink-soft">
            Because of: <span className="text-ink">{causeInWords(change, profile)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
