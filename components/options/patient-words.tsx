import type { AssessedOption } from "@/lib/engine/assessment";
import { CitedList } from "./cited-list";

/** What the patient would be told, as the handout says it. */
export function PatientWords({ patient }: Pick<AssessedOption, "patient">) {
  const parts = [
    { title: "What it is", entries: [patient.whatItIs] },
    { title: "How it was taken in studies", entries: patient.howStudied === undefined ? [] : [patient.howStudied] },
    { title: "Watch for", entries: patient.watchFor },
    { title: "Stop and call", entries: patient.stopAndCall },
  ];
  return (
    <dl className="space-y-2">
      {parts
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <div key={title}>
            <dt className="text-sm font-medium text-ink-soft">{title}</dt>
            <dd>
              <CitedList entries={entries} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
