import { searchable } from "../../lib/cases/search-cases";
import type { cases } from "../schema";
import { openFrom } from "./sealing";

/** What a list shows and a search reads of a case. */
export interface CaseHead {
  readonly label: string;
  readonly patient: string;
  /** Both, as a search reads them. */
  readonly searchable: string;
}

type Sealed = Pick<typeof cases.$inferSelect, "id" | "label" | "patient">;

interface Opened extends CaseHead {
  /** The sealed values that this was opened from; others mean that it was changed. */
  readonly from: Sealed;
}

/** Pages and routes are bundled apart; what they share stands on `globalThis`. */
const shared = globalThis as { myowiseCaseHeads?: Map<string, Opened> };
shared.myowiseCaseHeads ??= new Map();
const opened = shared.myowiseCaseHeads;

/** Enough for every case of a large installation; some 200 bytes each. */
const mostKept = 50_000;

/**
 * Label and patient line, unsealed; kept in memory, since a search reads those of every case at each key. Sealed values
 * that differ are opened anew, so that a change is never missed.
 */
export function headOf(row: Sealed): CaseHead {
  const kept = opened.get(row.id);
  if (kept !== undefined && kept.from.label === row.label && kept.from.patient === row.patient) return kept;
  const label = openFrom("cases.label", row.id, row.label);
  const patient = openFrom("cases.patient", row.id, row.patient);
  const head = {
    label,
    patient,
    searchable: searchable(`${label} ${patient}`),
    from: { id: row.id, label: row.label, patient: row.patient },
  };
  if (opened.size >= mostKept) opened.clear();
  opened.set(row.id, head);
  return head;
}

/** Forgets a case that was changed or deleted. */
export function forgetHead(caseId: string): void {
  opened.delete(caseId);
}
