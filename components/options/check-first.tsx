import { CircleQuestionMark } from "lucide-react";
import type { AssessedOption } from "@/lib/engine/assessment";
import { type CheckFirstRow, checkFirstRows } from "./check-first-rows";
import { Fold } from "./fold";
import { JumpButton } from "./jump-button";

const shownAtOnce = 3;

function Rows({ rows }: { readonly rows: readonly CheckFirstRow[] }) {
  return (
    <ul className="space-y-1.5">
      {rows.map(({ id, fields }) => (
        <li key={id} className="space-y-1">
          {fields.map(({ path, message }) => (
            <p key={path} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <JumpButton path={path} />
              <span className="text-sm">{message}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What is not known and could move the option, with a way to each field. */
export function CheckFirst({ option }: { readonly option: AssessedOption }) {
  const rows = checkFirstRows(option.checkFirst);
  if (rows.length === 0) return null;
  const [first, rest] = [rows.slice(0, shownAtOnce), rows.slice(shownAtOnce)];
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
