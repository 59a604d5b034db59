import type { ReactNode } from "react";

interface ManagePartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One thing that can be done with a case. */
export function ManagePart({ id, title, lead, children }: ManagePartProps) {
  return (
    <section aria-labelledby={id} className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {lead !== undefined && <p className="max-w-[72ch] text-sm text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
