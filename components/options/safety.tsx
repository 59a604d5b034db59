import type { RelevantOption } from "@/lib/words/assessment";
import { CitedList } from "./cited-list";
import { SafetyRow } from "./safety-row";
import { inOrderOfKind } from "./warning-words";

const parts = [
  { status: "applies", title: "Applies to this patient" },
  { status: "unknown", title: "Not known for this patient" },
  { status: "general", title: "For everyone" },
] as const;

/** Every warning, also those for everyone; and where nothing is stated, that. */
export function Safety({ option: { warnings, nothingStated } }: { readonly option: RelevantOption }) {
  return (
    <div className="space-y-4">
      {parts.map(({ status, title }) => {
        const ofStatus = inOrderOfKind(warnings.filter((warning) => warning.status === status));
        if (ofStatus.length === 0) return null;
        return (
          <div key={status}>
            <h6 className="mb-1.5 text-sm text-ink-soft">{title}</h6>
            <ul className="space-y-2">
              {ofStatus.map((warning) => (
                <SafetyRow key={warning.id} warning={warning} />
              ))}
            </ul>
          </div>
        );
      })}
      {nothingStated.length > 0 && (
        <div>
          <h6 className="mb-1.5 text-sm text-ink-soft">Nothing stated</h6>
          <CitedList entries={nothingStated} />
        </div>
      )}
    </div>
  );
}
