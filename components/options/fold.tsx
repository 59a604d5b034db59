"use client";

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useAnswer } from "./answer-context";

interface FoldProps {
  readonly id: string;
  readonly label: string;
  /** What it belongs to, for those who hear the label alone. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** Something that opens in place; what is folded away is not built until it is wanted. */
export function Fold({ id, label, about, children }: FoldProps) {
  const { open, setOpen } = useAnswer();
  const isOpen = open.has(id);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(id, currentTarget.open)}>
      <summary className="flex min-h-8 w-fit cursor-pointer list-none items-center gap-1.5 rounded-md pr-2 text-sm font-medium text-accent select-none hover:bg-accent-wash print:hidden [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 transition-transform motion-reduce:transition-none ${isOpen ? "rotate-90" : ""}`}
        />
        <span>
          {label}
          {about !== undefined && <span className="sr-only">: {about}</span>}
        </span>
      </summary>
      {isOpen && <div className="pt-3 pb-1">{children}</div>}
    </details>
  );
}
