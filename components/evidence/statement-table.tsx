import { DataTable } from "@/components/about/data-table";
import { Certainty } from "@/components/options/certainty";
import { asSentence, typeInWords } from "@/components/options/reference-words";
import type { OptionOnPage, StatementOnPage } from "@/lib/evidence/option-page";
import { Cited } from "./cited";
import { EvidenceTier } from "./evidence-tier";
import { directionWords } from "./evidence-words";

const columns = ["Indication and what is known", "Who was studied", "Outcome", "Effect", "Certainty and why"];

function WhatIsKnown({ statement }: { readonly statement: StatementOnPage }) {
  return (
    <div id={`statement-${statement.id}`} className="max-w-[60ch] space-y-1 lg:min-w-64">
      <p>{statement.indications.join(" · ")}</p>
      {statement.where !== undefined && <p className="font-normal text-ink-soft">Where: {statement.where}</p>}
      <EvidenceTier tier={statement.tier} />
      <p className="font-normal">
        {statement.text}
        <Cited basis={statement.basis} />
      </p>
    </div>
  );
}

function Population({ statement: { population, included, excluded } }: { readonly statement: StatementOnPage }) {
  return (
    <div className="space-y-1">
      <p>{asSentence(population)}</p>
      {included.length + excluded.length > 0 && (
        <details>
          <summary className="w-fit py-0.5 text-accent">With whom a patient is compared</summary>
          {included.length > 0 && <p className="text-ink-soft">Admitted: {included.join("; ")}.</p>}
          {excluded.length > 0 && <p className="text-ink-soft">Not admitted: {excluded.join("; ")}.</p>}
        </details>
      )}
    </div>
  );
}

/** Everything that is stated about an option, one row a body of evidence. */
export function StatementTable({ option }: { readonly option: OptionOnPage }) {
  return (
    <DataTable
      caption={`What is known about ${option.name}`}
      columns={columns}
      rows={option.statements.map((statement) => [
        <WhatIsKnown key="known" statement={statement} />,
        <Population key="population" statement={statement} />,
        statement.outcome,
        <span key="effect" className="tabular-nums">
          <span className="font-medium">{directionWords[statement.direction]}.</span> {asSentence(statement.effect)}
        </span>,
        <div key="certainty" className="space-y-1">
          <Certainty level={statement.certainty} />
          <p>
            {typeInWords(statement.design)}. {statement.directness === "indirect" && "Indirect. "}
            {statement.certaintyBecause}
          </p>
        </div>,
      ])}
    />
  );
}
