import { DataTable } from "@/components/about/data-table";
import type { CounterExample } from "@/lib/verification/counter-example";
import { type LawId, laws } from "@/lib/verification/laws";

/** Each law, where it was tried, and how often it was broken. */
export function LawTable({ counterExamples }: { readonly counterExamples: readonly CounterExample[] }) {
  const broken = (law: LawId) => counterExamples.filter((one) => one.law === law).length;
  return (
    <DataTable
      caption="What must never happen, and what was found"
      columns={["Law", "Number", "Tried in", "Counter-examples"]}
      rows={(Object.keys(laws) as readonly LawId[]).map((law) => [
        <span key="words" className="font-normal">
          {laws[law].words}
        </span>,
        laws[law].number ?? "–",
        laws[law].triedIn,
        broken(law) === 0 ? "none" : <strong key="count">{broken(law)}</strong>,
      ])}
    />
  );
}
