import { DataTable } from "@/components/about/data-table";
import type { OptionResult } from "@/lib/verification/result";
import { methodWords } from "./method-words";
import { grouped } from "./number-words";

/** How each option was verified, and how much was tried. */
export function OptionTable({ options }: { readonly options: readonly OptionResult[] }) {
  const byName = options.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <DataTable
      caption="How each option was verified"
      columns={[
        "Option",
        "How",
        "Facts read",
        "Patients told apart",
        "Parts, states",
        "Judgements",
        "Answers",
        "Seconds",
      ]}
      rows={byName.map((option) => [
        option.name,
        <span key="how" className="whitespace-nowrap">
          {methodWords[option.method].name}
        </span>,
        option.facts,
        <Digits key="patients" of={option.patients} />,
        <Digits key="parts" of={option.states} before={`${option.parts}, `} />,
        <Digits key="tried" of={option.tried} />,
        <Digits key="answers" of={option.answers} />,
        option.seconds.toFixed(1),
      ])}
    />
  );
}

function Digits({ of, before = "" }: { readonly of: number | string; readonly before?: string }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {before}
      {grouped(of)}
    </span>
  );
}
