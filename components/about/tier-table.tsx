import { tierWords } from "@/components/options/tier-words";
import { type EvidenceRow, type Safety, tierTable } from "@/lib/knowledge/tiers";
import { DataTable } from "./data-table";

const safeties: Readonly<Record<Safety, string>> = {
  clear: "Nothing speaks against it",
  caution: "A precaution or interaction applies, or a fact that could contraindicate it is not known",
  contraindicated: "A contraindication applies",
};

const order = Object.keys(safeties) as readonly Safety[];
const evidence = Object.keys(tierTable) as readonly EvidenceRow[];

function TierName({ row, safety }: { readonly row: EvidenceRow; readonly safety: Safety }) {
  const { heading, icon: Icon, ink } = tierWords[tierTable[row][safety]];
  return (
    <span className={`inline-flex items-start gap-1.5 font-medium ${ink}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {heading}
    </span>
  );
}

/** The table from which the engine reads every tier, drawn from the same value. */
export function TierTable() {
  return (
    <DataTable
      caption="From evidence and safety to a tier"
      columns={["Evidence", ...order.map((safety) => safeties[safety])]}
      rows={evidence.map((row) => [
        tierTable[row].words,
        ...order.map((safety) => <TierName key={safety} row={row} safety={safety} />),
      ])}
    />
  );
}
