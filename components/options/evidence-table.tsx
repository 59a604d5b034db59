import type { RelevantOption } from "@/lib/words/assessment";
import { EvidenceRow, evidenceColumns } from "./evidence-row";

/** What is known, one row a body of evidence; rows become blocks where there is no room for columns. */
export function EvidenceTable({ option }: { readonly option: RelevantOption }) {
  if (option.evidence.length === 0)
    return <p data-own-words>No statement connects this option with what this patient has.</p>;
  return (
    <div className="@container">
      <table className="block w-full text-left text-sm @2xl:table">
        <caption className="sr-only">What is known about {option.name}</caption>
        <thead className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr>
            {evidenceColumns.map((column) => (
              <th key={column} scope="col" className="border-b border-line py-1 pr-4 font-medium text-ink-soft">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block @2xl:table-row-group">
          {option.evidence.map((evidence) => (
            <EvidenceRow key={evidence.id} evidence={evidence} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
