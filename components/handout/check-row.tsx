import { useId } from "react";

interface CheckRowProps {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}

/** One box to tick in a list; all of the row can be pressed. */
export function CheckRow({ label, detail, isChecked, onToggle }: CheckRowProps) {
  const id = useId();
  return (
    <li>
      <label className="flex min-h-8 items-start gap-2.5 rounded px-1 py-1 text-sm hover:bg-raised pointer-coarse:min-h-11 pointer-coarse:py-2.5">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-5"
          checked={isChecked}
          onChange={onToggle}
          aria-describedby={detail === undefined ? undefined : id}
        />
        <span className="min-w-0">{label}</span>
      </label>
      {detail !== undefined && (
        <p id={id} className="-mt-1 pb-1 pl-7.5 text-[0.8125rem] leading-snug text-ink-soft">
          {detail}
        </p>
      )}
    </li>
  );
}
