import type { ReactNode } from "react";

/** The track that segments lie in. */
export function Segments({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex shrink-0 gap-px rounded-md bg-raised p-0.5 ring-1 ring-line ring-inset">{children}</span>
  );
}
