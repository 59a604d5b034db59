import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { textLink } from "./text-link";

interface FilterFormProps {
  readonly action: string;
  readonly label: string;
  readonly words: string;
  readonly children: ReactNode;
}

/** A search by plain GET: words about options and sources, never about a patient. */
export function FilterForm({ action, label, words, children }: FilterFormProps) {
  return (
    <search>
      <form action={action} className="flex flex-wrap items-end gap-3 print:hidden">
        <div className="min-w-0 basis-64 grow-2">
          <label htmlFor="filter-q" className="block text-sm font-medium">
            {label}
          </label>
          <input
            id="filter-q"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={100}
            className="mt-1 min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
          />
        </div>
        {children}
        <div className="flex items-center gap-3">
          <Button type="submit">Search</Button>
          <a href={action} className={`${textLink} text-sm`}>
            Show all
          </a>
        </div>
      </form>
    </search>
  );
}
