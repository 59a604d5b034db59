import type { RelevantOption } from "@/lib/words/assessment";
import { CitedList } from "./cited-list";

/** What the patient would be told, as the handout says it. */
export function PatientWords({ patient }: { readonly patient: RelevantOption["patient"] }) {
  const parts = [
    { title: "What it is", entries: [patient.whatItIs] },
    { title: "In studies", entries: patient.howStudied === undefined ? [] : [patient.howStudied] },
    { title: "Watch for", entries: patient.watchFor },
    { title: "Stop and call", entries: patient.stopAndCall },
    { title: "Ask about", entries: patient.askAbout },
  ];
  return (
    <dl className="space-y-1.5">
      {parts
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <div key={title} className="grid gap-x-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <dt className="text-sm text-ink-soft">{title}</dt>
            <dd>
              <CitedList entries={entries} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
