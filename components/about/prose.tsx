import type { ReactNode } from "react";

/** Running text with its lists, at a length of line that reads well. */
export function Prose({ isOwnWords, children }: { readonly isOwnWords?: true; readonly children: ReactNode }) {
  return (
    <div
      data-own-words={isOwnWords}
      className="max-w-[72ch] [overflow-wrap:anywhere] space-y-3 [&_li]:pl-1 [&_ol]:list-decimal [&_ol]:space-y-1 [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:space-y-1 [&_ul]:pl-5"
    >
      {children}
    </div>
  );
}
