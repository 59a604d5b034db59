import type { RelevantOption } from "@/lib/words/assessment";
import { CitedList } from "./cited-list";

/** What was given in studies; never shown for an option to avoid. */
export function AsStudied({ option }: { readonly option: RelevantOption }) {
  if (option.tier === "avoid")
    return (
      <p data-own-words className="text-sm">
        No dose is shown, because this is an option to avoid in this patient.
      </p>
    );
  if (option.doseAsStudied.length === 0)
    return (
      <p data-own-words className="text-sm">
        No dose is stated; see Safety.
      </p>
    );
  return (
    <>
      <p data-own-words className="mb-1.5 text-sm text-ink-soft">
        What was given in studies or named by a source; not a prescription.
      </p>
      <CitedList entries={option.doseAsStudied} />
    </>
  );
}
