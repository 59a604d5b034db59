import type { AssessedOption } from "@/lib/engine/assessment";
import { fieldInWords } from "./field-words";

/** Fields with what they could do, said once for all that would do the same. */
export interface CheckFirstLine {
  readonly paths: readonly string[];
  readonly message: string;
}

/** One warning, or several that would do the same; a warning that two fields can settle is a row of two lines. */
export type CheckFirstRow = readonly CheckFirstLine[];

type CheckFirst = AssessedOption["checkFirst"][number];

/** What is to be checked first: a row for each warning, those with one and the same consequence together. */
export function checkFirstRows(checkFirst: readonly CheckFirst[]): readonly CheckFirstRow[] {
  const idOf = ({ warning, message }: CheckFirst) => warning ?? message;
  const rows = new Map<string, CheckFirstRow>();
  for (const id of new Set(checkFirst.map(idOf))) {
    const lines = linesOf(checkFirst.filter((item) => idOf(item) === id));
    const [line, second] = lines;
    if (line === undefined || second !== undefined) {
      rows.set(`warning.${id}`, lines);
      continue;
    }
    const alike = rows.get(line.message)?.[0]?.paths ?? [];
    rows.set(line.message, [{ ...line, paths: [...alike, ...line.paths] }]);
  }
  return [...rows.values()];
}

function linesOf(items: readonly CheckFirst[]): readonly CheckFirstLine[] {
  const lines = new Map<string, CheckFirstLine>();
  for (const { path, message: whole } of items) {
    const message = withoutName(whole, path);
    lines.set(message, { message, paths: [...(lines.get(message)?.paths ?? []), path] });
  }
  return [...lines.values()];
}

/** The field's name and that it is not known are on the button and in the heading already. */
function withoutName(message: string, path: string): string {
  const opening = `${fieldInWords(path)}: not known. `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}
