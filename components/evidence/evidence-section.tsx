import type { ReactNode } from "react";

interface EvidenceSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function EvidenceSection({ id, title, children }: EvidenceSectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-3 border-t border-line pt-5">
      <h2 id={id} className="break-after-avoid text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
