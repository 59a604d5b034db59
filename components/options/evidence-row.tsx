import type { ReactNode } from "react";
import type { AssessedEvidence } from "@/lib/words/assessment";
import { Certainty } from "./certainty";
import { Citations } from "./citations";
import { typeInWords } from "./reference-words";

export const evidenceColumns = ["Population", "Outcome", "Effect", "Certainty and why", "Source"] as const;

const standing: Readonly<Record<AssessedEvidence["status"], string>> = {
  places: "Sets the tier",
  beside: "Shown beside",
  unknown: "Not known whether it is about this patient",
  "not-met": "Not about this patient",
};

const directions: Readonly<Record<AssessedEvidence["direction"], string>> = {
  benefit: "Benefit",
  "no-clear-benefit": "No clear benefit",
  harm: "Harm outweighs benefit",
  unknown: "Direction unknown",
};

function Cell({ column, children }: { readonly column: string; readonly children: ReactNode }) {
  return (
    <td className="block py-1 align-top @2xl:table-cell @2xl:py-2 @2xl:pr-4">
      <span className="block text-ink-soft @2xl:hidden">{column}</span>
      {children}
    </td>
  );
}

export function EvidenceRow({ evidence }: { readonly evidence: AssessedEvidence }) {
  const [population, outcome, effect, certainty, source] = evidenceColumns;
  const isAside = evidence.status === "not-met" || evidence.status === "unknown";
  return (
    <tr className="block break-inside-avoid border-b border-line py-1.5 @2xl:table-row">
      <Cell column={population}>
        {evidence.population}
        <span className="mt-1 block text-ink-soft">
          {standing[evidence.status]}
          {isAside && evidence.condition !== undefined && `: ${evidence.condition}`}
        </span>
      </Cell>
      <Cell column={outcome}>{evidence.outcome}</Cell>
      <Cell column={effect}>
        <span className="font-medium">{directions[evidence.direction]}.</span>{" "}
        <span className="tabular-nums">{evidence.effect}</span>
      </Cell>
      <Cell column={certainty}>
        <Certainty level={evidence.certainty} />
        <span className="block">
          {evidence.directness === "indirect" && "Indirect. "}
          {evidence.certaintyBecause}
        </span>
      </Cell>
      <Cell column={source}>
        {typeInWords(evidence.design)}
        <Citations numbers={evidence.citations} marksPending />
      </Cell>
    </tr>
  );
}
