import type { ReactNode } from "react";
import { SiteNav } from "./site-nav";

/** The pages, and who is signed in. */
export function SiteHeader({ account }: { readonly account: ReactNode }) {
  return (
    <header className="flex min-h-(--header) flex-wrap items-center gap-x-5 border-b border-line bg-surface px-4 sm:px-6 lg:sticky lg:top-0 lg:z-20 lg:px-5 print:hidden">
      <a href="/" className="mr-auto rounded text-lg font-semibold tracking-tight">
        Myowise
      </a>
      <div className="max-sm:order-last max-sm:basis-full">
        <SiteNav />
      </div>
      {account}
    </header>
  );
}
