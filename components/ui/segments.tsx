import type { ReactNode } from "react";

/** The track that segments lie in. */
export function Segments({ children }: { readonly children: ReactNode }) {
  return <span className="inline-flex shrink-0 gap-px rounded-md border border-line bg-raised p-px">{children}</span>;
}
