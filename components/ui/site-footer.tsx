/** What it is for and what it is not for, on every page. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line bg-surface px-4 py-4 text-sm text-ink-soft max-lg:pb-20 sm:px-6 lg:px-5 print:hidden">
      <p className="max-w-[75ch]">
        For clinicians: options to discuss with a patient who has muscle cramps, spasms or the pain of fibromyalgia. The
        clinician decides. <strong className="font-semibold text-ink">Not for emergencies.</strong>{" "}
        <a href="/verification" className="underline underline-offset-2">
          How it was verified
        </a>
      </p>
    </footer>
  );
}
