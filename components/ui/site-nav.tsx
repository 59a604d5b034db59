"use client";

import { useSyncExternalStore } from "react";

const pages = [
  { href: "/", label: "Assessment" },
  { href: "/cases", label: "Cases" },
  { href: "/evidence", label: "Evidence" },
  { href: "/about", label: "About" },
] as const;

/** The address changes only with the page, since the links are plain. */
const never = () => () => {};

const isWithin = (current: string | undefined, href: string) =>
  href === "/" ? current === "/" : current?.startsWith(href) === true;

/** Plain links: each page has its own nonce, and the profile comes back from session storage. */
export function SiteNav() {
  const current = useSyncExternalStore(
    never,
    () => location.pathname,
    () => undefined,
  );
  return (
    <nav aria-label="Pages">
      <ul className="-mx-2.5 flex flex-wrap gap-x-1">
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isWithin(current, href) ? "page" : undefined}
              className="flex min-h-8 items-center rounded-md px-2.5 text-sm font-medium text-ink-soft hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8 pointer-coarse:min-h-11"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
