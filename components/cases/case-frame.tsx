import type { ReactNode } from "react";

interface CaseFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The case's own pages; none for pages that belong to no case. */
  readonly caseId?: string;
  readonly current?: "timeline" | "what-if" | "minutes" | "manage";
  readonly children: ReactNode;
}

const pagesOf = (id: string) => [
  { id: "timeline", href: `/cases/${id}`, label: "Timeline" },
  { id: "what-if", href: `/cases/${id}/what-if`, label: "What if" },
  { id: "wall", href: `/cases/${id}/discussion`, label: "On the wall" },
  { id: "minutes", href: `/cases/${id}/minutes`, label: "Minutes" },
  { id: "manage", href: `/cases/${id}/manage`, label: "Share and manage" },
];

/** The frame of every page about saved cases: the way back, the title, the case's own pages. */
export function CaseFrame({ title, lead, caseId, current, children }: CaseFrameProps) {
  return (
    <div className="mx-auto max-w-5xl space-y-6 px-4 py-6 sm:px-6">
      <header data-own-words className="space-y-2">
        <p className="text-sm print:hidden">
          <a href="/cases" className="inline-flex min-h-6 items-center text-accent underline underline-offset-3">
            All cases
          </a>
        </p>
        <h1 className="text-2xl font-semibold [overflow-wrap:anywhere]">{title}</h1>
        {lead !== undefined && <div className="max-w-[72ch] text-ink-soft">{lead}</div>}
        {caseId !== undefined && (
          <nav aria-label="This case" className="print:hidden">
            <ul className="flex flex-wrap gap-x-1 border-b border-line">
              {pagesOf(caseId).map(({ id, href, label }) => (
                <li key={id}>
                  <a
                    href={href}
                    aria-current={id === current ? "page" : undefined}
                    className="-mb-px flex min-h-9 items-center border-b-2 border-transparent px-2.5 text-sm font-medium text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink pointer-coarse:min-h-11"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {children}
    </div>
  );
}
