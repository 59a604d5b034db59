"use client";

import { Button } from "@/components/ui/button";

export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <div role="alert" className="max-w-[68ch] space-y-3 px-4 py-10 sm:px-6">
      <h1 className="text-xl font-semibold">This page could not be shown</h1>
      <p className="text-ink-soft">
        The fault is ours. What you entered is kept in this tab and comes back when the page does.
      </p>
      <Button onClick={retry}>Try again</Button>
    </div>
  );
}
