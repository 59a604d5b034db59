"use client";

import { ChevronRight } from "lucide-react";
import { type ReactNode, startTransition, useEffect, useState } from "react";

interface GroupProps {
  readonly id: string;
  readonly title: string;
  /** What has been answered so far. */
  readonly count: ReactNode;
  readonly children: ReactNode;
}

/**
 * A folded part of the profile, which says how much of it has been answered. Its questions are built once the page is
 * up, so that the first ones need not wait for the other two hundred.
 */
export function Group({ id, title, count, children }: GroupProps) {
  const [isBuilt, setIsBuilt] = useState(false);
  useEffect(() => startTransition(() => setIsBuilt(true)), []);
  return (
    <details id={id} className="group border-t border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 py-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <h3 className="flex-1 text-sm font-semibold">{title}</h3>
        <span className="text-[0.8125rem] text-ink-soft tabular-nums">{count}</span>
      </summary>
      <div className="pb-4">{isBuilt && children}</div>
    </details>
  );
}
