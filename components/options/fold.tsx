"use client";

import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";

interface FoldProps {
  readonly label: ReactNode;
  /** What it belongs to, for those who hear the label alone. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** Something that opens in place; what is folded away is not built until it is wanted. */
export function Fold({ label, about, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary
        className={`flex min-h-8 w-fit cursor-pointer list-none items-center gap-1.5 rounded-md pr-2 text-sm font-medium text-accent select-none hover:bg-accent-wash [&::-webkit-details-marker]:hidden ${isOpen ? "print:text-ink" : "print:hidden"}`}
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 transition-transform motion-reduce:transition-none print:hidden ${isOpen ? "rotate-90" : ""}`}
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
