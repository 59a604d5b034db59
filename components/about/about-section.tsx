import type { ReactNode } from "react";

interface AboutSectionProps {
  readonly id: string;
  readonly title: string;
  /** Where the program speaks of itself alone, and states no fact that would need a reference. */
  readonly isOwnWords?: true;
  readonly children: ReactNode;
}

/** One chapter of the page, with an address of its own. */
export function AboutSection({ id, title, isOwnWords, children }: AboutSectionProps) {
  return (
    <section aria-labelledby={id} data-own-words={isOwnWords} className="space-y-3 border-t border-line pt-6">
      <h2 id={id} tabIndex={-1} className="break-after-avoid text-xl font-semibold outline-none">
        {title}
      </h2>
      {children}
    </section>
  );
}
