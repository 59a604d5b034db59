import { X } from "lucide-react";
import { AmountField } from "./amount-field";
import { partsAt } from "./amount-parts";
import type { Taken } from "./use-medicines";

interface TakenListProps {
  readonly taken: readonly Taken[];
  readonly onRemove: (one: Taken) => void;
}

/** What the patient takes, each with its amount where that is counted, and a way back to not known. */
export function TakenList({ taken, onRemove }: TakenListProps) {
  if (taken.length === 0) return null;
  return (
    <ul aria-label="What the patient takes" className="my-2 divide-y divide-line rounded-md bg-raised px-2.5">
      {taken.map((one) => (
        <li key={one.name} className="py-1 text-sm">
          <div className="flex items-center justify-between gap-2">
            <span>
              <span className="font-medium">{one.name}</span>
              {one.detail && <span className="block text-[0.8125rem] text-ink-soft">{one.detail}</span>}
            </span>
            <button
              type="button"
              onClick={() => onRemove(one)}
              className="grid size-8 shrink-0 place-items-center rounded hover:bg-surface pointer-coarse:size-11"
            >
              <X aria-hidden className="size-4" />
              <span className="sr-only">Remove {one.name}</span>
            </button>
          </div>
          {one.paths.flatMap(partsAt).map((part) => (
            <AmountField key={part.path} part={part} />
          ))}
        </li>
      ))}
    </ul>
  );
}
