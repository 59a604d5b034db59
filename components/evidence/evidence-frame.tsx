import type { ReactNode } from "react";

const pages = [
  { href: "/evidence", label: "Options" },
  { href: "/evidence/sources", label: "Sources" },
  { href: "/evidence/map", label: "Map" },
  { href: "/evidence/effects", label: "Effects" },
  { href: "/evidence/claims", label: "Your patient read that …" },
] as const;

interface EvidenceFrameProps {
  /** The page of the library that this is, or belongs to. */
  readonly current: (typeof pages)[number]["href"];
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of the evidence library: its ways, its title, what it is. */
export function EvidenceFrame({ current, title, lead, children }: EvidenceFrameProps) {
  return (
    <div className="mx-auto max-w-6xl space-y-6 px-4 py-6 sm:px-6">
      <nav aria-label="Evidence library" className="print:hidden">
        <ul className="flex flex-wrap gap-x-1 border-b border-line">
          {pages.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={href === current ? "page" : undefined}
                className="-mb-px flex min-h-9 items-center border-b-2 border-transparent px-2.5 text-sm font-medium text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink pointer-coarse:min-h-11"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <header data-own-words className="max-w-[72ch] space-y-2">
        <h1 className="text-2xl font-semibold [overflow-wrap:anywhere]">{title}</h1>
        {lead}
      </header>
      {children}
    </div>
  );
}
