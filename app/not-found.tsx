import type { Metadata } from "next";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <div className="max-w-[68ch] space-y-3 px-4 py-10 sm:px-6">
      <h1 className="text-xl font-semibold">This page does not exist</h1>
      <p className="text-ink-soft">The address may be mistyped, or the page may have moved.</p>
      <p>
        <a href="/" className="font-medium text-accent underline underline-offset-3">
          Go to the assessment
        </a>
      </p>
    </div>
  );
}
