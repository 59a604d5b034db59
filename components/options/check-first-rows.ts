import type { AssessedOption } from "@/lib/engine/assessment";
import { fieldInWords } from "./field-words";

interface CheckFirstField {
  readonly path: string;
  readonly message: string;
}

export interface CheckFirstRow {
  readonly id: string;
  readonly fields: readonly CheckFirstField[];
}

/** What is to be checked first: one row a warning, whatever the number of fields that could settle it. */
export function checkFirstRows(checkFirst: AssessedOption["checkFirst"]): readonly CheckFirstRow[] {
  const rows = new Map<string, CheckFirstRow>();
  for (const { path, message, warning } of checkFirst) {
    const id = warning ?? message;
    const field = { path, message: withoutName(message, path) };
    rows.set(id, { id, fields: [...(rows.get(id)?.fields ?? []), field] });
  }
  return [...rows.values()];
}

/** The field's name and that it is not known are on the button and in the heading already. */
function withoutName(message: string, path: string): string {
  const opening = `${fieldInWords(path)}: not known. `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}
