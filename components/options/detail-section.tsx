import type { ReactNode } from "react";

/** One part of an opened option. */
export function DetailSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-t border-line pt-3">
      <h5 className="mb-1.5 break-after-avoid font-semibold">{title}</h5>
      {children}
    </section>
  );
}
