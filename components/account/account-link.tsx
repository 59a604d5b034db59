import { CircleUser } from "lucide-react";

interface AccountLinkProps {
  /** The name of whoever is signed in. */
  readonly name: string | undefined;
  readonly isFresh: boolean;
}

/** In the header: who is signed in, or the way to do so. A plain link, so that it costs the page no script. */
export function AccountLink({ name, isFresh }: AccountLinkProps) {
  const way = isFresh ? { href: "/setup", label: "Set up" } : { href: "/sign-in", label: "Sign in" };
  const { href, label } = name === undefined ? way : { href: "/account", label: name };
  return (
    <a
      href={href}
      title={name === undefined ? undefined : "Your account"}
      className="flex min-h-8 min-w-0 items-center gap-1.5 rounded-md text-sm font-medium text-ink-soft hover:text-ink pointer-coarse:min-h-11"
    >
      <CircleUser aria-hidden className="size-4 shrink-0" />
      {name !== undefined && <span className="sr-only">Your account: </span>}
      <span className="max-w-40 truncate">{label}</span>
    </a>
  );
}
