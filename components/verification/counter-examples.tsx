import type { CounterExample } from "@/lib/verification/counter-example";
import { laws } from "@/lib/verification/laws";
import { patientInWords } from "@/lib/verification/patient-in-words";

/** Each patient in whom a law is broken, with what was expected. */
export function CounterExamples({ examples }: { readonly examples: readonly CounterExample[] }) {
  if (examples.length === 0) return <p>None.</p>;
  return (
    <>
      <p>Of each law at most three are kept for an option.</p>
      <ol className="max-w-[72ch] list-decimal space-y-4 pl-5">
        {examples.map((example) => (
          <li key={JSON.stringify(example)} className="space-y-1">
            <p className="font-semibold">
              {example.option ?? "The list"}: {laws[example.law].words}
            </p>
            <p>
              Expected: {example.expected}. Found: {example.found}
              {example.gate === undefined ? "" : `, with the gate ${example.gate}`}.
            </p>
            <p className="text-ink-soft">
              The patient: {patientInWords(example.patient).join("; ")}; all else not known.
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
