import type { ReactNode } from "react";

interface AccountFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page about an account: its heading, one line, and what there is to do. */
export function AccountFrame({ title, lead, children }: AccountFrameProps) {
  return (
    <div className="mx-auto max-w-3xl space-y-6 px-4 py-8 sm:px-6">
      <header className="max-w-[68ch]">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead !== undefined && <p className="mt-2 text-ink-soft">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
