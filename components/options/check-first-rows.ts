import type { RelevantOption } from "@/lib/words/assessment";
import { fieldInWords } from "./field-words";

/** Fields with what they could do, said once for all that would do the same. */
export interface CheckFirstLine {
  readonly paths: readonly string[];
  readonly message: string;
  /** What the warnings rest on that would then apply, or the evidence that would then decide. */
  readonly citations: readonly number[];
}

/** One warning, or several that would do the same; a warning that two fields can settle is a row of two lines. */
export type CheckFirstRow = readonly CheckFirstLine[];

type CheckedOption = Pick<RelevantOption, "checkFirst" | "warnings" | "evidence">;
type CheckFirst = RelevantOption["checkFirst"][number];
type CitedCheck = CheckFirst & Pick<CheckFirstLine, "citations">;

/** What is to be checked first: a row for each warning, those with one and the same consequence together. */
export function checkFirstRows(option: CheckedOption): readonly CheckFirstRow[] {
  const checkFirst = option.checkFirst.map((item) => ({ ...item, citations: citationsOf(item, option) }));
  const idOf = ({ warning, message }: CitedCheck) => warning ?? message;
  const rows = new Map<string, CheckFirstRow>();
  for (const id of new Set(checkFirst.map(idOf))) {
    const lines = linesOf(checkFirst.filter((item) => idOf(item) === id));
    const [line, second] = lines;
    if (line === undefined || second !== undefined) {
      rows.set(`warning.${id}`, lines);
      continue;
    }
    rows.set(line.message, [joined(rows.get(line.message)?.[0], line)]);
  }
  return [...rows.values()];
}

/** What an item of the list rests on: its warning, or the statements that would speak. */
export function citationsOf({ warning }: CheckFirst, { warnings, evidence }: CheckedOption): readonly number[] {
  if (warning !== undefined) return warnings.find(({ id }) => id === warning)?.citations ?? [];
  return evidence.filter(({ status }) => status === "unknown").flatMap(({ citations }) => citations);
}

const joined = (line: CheckFirstLine | undefined, { paths, message, citations }: CheckFirstLine): CheckFirstLine => ({
  message,
  paths: [...(line?.paths ?? []), ...paths],
  citations: [...new Set([...(line?.citations ?? []), ...citations])].sort((a, b) => a - b),
});

function linesOf(items: readonly CitedCheck[]): readonly CheckFirstLine[] {
  const lines = new Map<string, CheckFirstLine>();
  for (const { path, message: whole, citations } of items) {
    const message = withoutName(whole, path);
    lines.set(message, joined(lines.get(message), { message, paths: [path], citations }));
  }
  return [...lines.values()];
}

/** The field's name and that it is not known are on the button and in the heading already. */
function withoutName(message: string, path: string): string {
  const opening = `${fieldInWords(path)}: not known. `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}
