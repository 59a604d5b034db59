"use client";

import { CornerUpLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useAnswer } from "./answer-context";
import { fieldInWords } from "./field-words";

/** Leads to the field of the profile that settles something; on paper, and without a profile, only its words are left. */
export function JumpButton({ path, children }: { readonly path: string; readonly children?: ReactNode }) {
  const { onJump } = useAnswer();
  if (onJump === undefined) return <span className="text-sm font-medium">{children ?? fieldInWords(path)}</span>;
  return (
    <button
      type="button"
      onClick={() => onJump(path)}
      className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 py-0.5 text-left text-sm font-medium text-accent hover:border-accent hover:bg-accent-wash print:gap-0 print:border-0 print:p-0"
    >
      <CornerUpLeft aria-hidden="true" className="size-3.5 shrink-0 print:hidden" />
      {children ?? fieldInWords(path)}
    </button>
  );
}
