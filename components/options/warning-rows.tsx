import type { AssessedWarning } from "@/lib/words/assessment";
import { WarningRow } from "./warning-row";

interface WarningRowsProps {
  readonly warnings: readonly AssessedWarning[];
  readonly optionId: string;
}

export function WarningRows({ warnings, optionId }: WarningRowsProps) {
  if (warnings.length === 0) return null;
  return (
    <ul className="space-y-3">
      {warnings.map((warning) => (
        <WarningRow key={warning.id} warning={warning} optionId={optionId} />
      ))}
    </ul>
  );
}
