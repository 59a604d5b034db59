import type { AssessedOption } from "@/lib/engine/assessment";
import { inOrderOfKind } from "./warning-words";

export interface CheckFirstRow {
  readonly id: string;
  readonly messages: readonly string[];
  readonly paths: readonly string[];
  /** What it could turn out to be. */
  readonly kind: AssessedOption["warnings"][number]["kind"] | undefined;
}

/** What is to be checked first: one row a warning, whatever the number of fields that could settle it. */
export function checkFirstRows({ checkFirst, warnings }: AssessedOption): readonly CheckFirstRow[] {
  const rows = new Map<string, CheckFirstRow>();
  for (const { path, message, warning } of checkFirst) {
    const id = warning ?? message;
    const row = rows.get(id);
    rows.set(id, {
      id,
      messages: [...new Set([...(row?.messages ?? []), message])],
      paths: [...new Set([...(row?.paths ?? []), path])],
      kind: warnings.find((one) => one.id === warning)?.kind,
    });
  }
  const all = [...rows.values()];
  const ofWarning = all.flatMap((row) => (row.kind === undefined ? [] : [{ ...row, kind: row.kind }]));
  return [...inOrderOfKind(ofWarning), ...all.filter(({ kind }) => kind === undefined)];
}
