import { CircleQuestionMark } from "lucide-react";
import type { RelevantOption } from "@/lib/words/assessment";
import { type CheckFirstRow, checkFirstRows } from "./check-first-rows";
import { Citations } from "./citations";
import { Fold } from "./fold";
import { JumpButton } from "./jump-button";

const linesAtOnce = 4;

/** As many rows as have room, and one at least. */
function countShown(rows: readonly CheckFirstRow[]): number {
  let lines = 0;
  const fitting = rows.findIndex((row, at) => {
    lines += row.length;
    return at > 0 && lines > linesAtOnce;
  });
  return fitting === -1 ? rows.length : fitting;
}

function Rows({ rows }: { readonly rows: readonly CheckFirstRow[] }) {
  return (
    <ul className="space-y-2">
      {rows.map((lines) => (
        <li key={lines.flatMap(({ paths }) => paths).join()} className="space-y-1">
          {lines.map(({ paths, message, citations }) => (
            <p
              key={message}
              className="flex flex-wrap items-center gap-x-2 gap-y-1 print:[&>button:not(:last-of-type)]:after:content-[';'] print:[&>button:last-of-type]:after:content-[':']"
            >
              {paths.map((path) => (
                <JumpButton key={path} path={path} />
              ))}
              <span className="text-sm">
                {message}
                <Citations numbers={citations} />
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What is not known and could move the option, with a way to each field. */
export function CheckFirst({ option }: { readonly option: RelevantOption }) {
  const rows = checkFirstRows(option);
  if (rows.length === 0) return null;
  const shown = countShown(rows);
  const [first, rest] = [rows.slice(0, shown), rows.slice(shown)];
  return (
    <div className="flex gap-2.5">
      <CircleQuestionMark aria-hidden="true" className="mt-1 size-4.5 shrink-0 text-ink-soft" />
      <div className="min-w-0 space-y-1.5">
        <p>
          <span className="font-semibold">Check first</span>
          <span className="text-ink-soft">, not known:</span>
        </p>
        <Rows rows={first} />
        {rest.length > 0 && (
          <Fold id={`check-first.${option.id}`} label={`${rest.length} more to check first`} about={option.name}>
            <Rows rows={rest} />
          </Fold>
        )}
      </div>
    </div>
  );
}
