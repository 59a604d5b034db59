import type { ReactNode } from "react";

const kinds = {
  outline: "border border-line-strong bg-surface text-ink hover:bg-raised",
  primary: "bg-accent text-accent-ink hover:opacity-90 forced-colors:border",
} as const;

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: keyof typeof kinds;
  readonly children: ReactNode;
}

/** A link that looks like a button, for what opens another page. */
export function ButtonLink({ href, kind = "outline", children }: ButtonLinkProps) {
  return (
    <a
      href={href}
      className={`inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium pointer-coarse:min-h-11 print:hidden ${kinds[kind]}`}
    >
      {children}
    </a>
  );
}
