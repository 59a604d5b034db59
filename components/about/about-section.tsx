import type { ReactNode } from "react";

interface AboutSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One chapter of the page, with an address of its own. */
export function AboutSection({ id, title, children }: AboutSectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-3 border-t border-line pt-6">
      <h2 id={id} tabIndex={-1} className="break-after-avoid text-xl font-semibold outline-none">
        {title}
      </h2>
      {children}
    </section>
  );
}
