"use client";

import "./globals.css";

/** Stands in for the whole document when even the layout fails, so it brings its own. */
export default function GlobalError({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="en-GB">
      <body className="bg-page font-sans text-ink">
        <title>Myowise</title>
        <main role="alert" className="max-w-[68ch] space-y-3 px-4 py-10 sm:px-6">
          <h1 className="text-xl font-semibold">Myowise could not be shown</h1>
          <p className="text-ink-soft">The fault is ours. What you entered is kept in this tab.</p>
          <button
            type="button"
            onClick={retry}
            className="min-h-11 rounded-md border border-line-strong bg-surface px-3 text-sm font-medium"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
