import type { AssessedWarning } from "@/lib/engine/assessment";
import { WarningRow } from "./warning-row";

export function WarningRows({ warnings }: { readonly warnings: readonly AssessedWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="space-y-3">
      {warnings.map((warning) => (
        <WarningRow key={warning.id} warning={warning} />
      ))}
    </ul>
  );
}
