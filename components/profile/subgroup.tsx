import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface SubgroupProps {
  readonly title: string;
  readonly count: ReactNode;
  readonly children: ReactNode;
}

/** A long list inside a group, folded until it is wanted. */
export function Subgroup({ title, count, children }: SubgroupProps) {
  return (
    <details className="group/sub mt-2 rounded-md border border-line">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 px-2.5 py-1 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-soft transition-transform group-open/sub:rotate-90 motion-reduce:transition-none"
        />
        <h4 className="flex-1 text-sm">{title}</h4>
        <span className="text-[0.8125rem] text-ink-soft tabular-nums">{count}</span>
      </summary>
      <div className="border-t border-line px-2.5 py-2">{children}</div>
    </details>
  );
}
