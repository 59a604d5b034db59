import type { Assessment } from "@/lib/words/assessment";

interface SourcedTextProps {
  readonly text: string;
  readonly citations: readonly number[];
  readonly references: Assessment["references"];
}

/** What the clinician is told, with its sources beneath it. */
export function SourcedText({ text, citations, references }: SourcedTextProps) {
  const sources = references.filter(({ number }) => citations.includes(number));
  return (
    <p className="mt-1">
      {text}
      <span className="mt-1 block text-[0.8125rem] leading-snug text-ink-soft">
        {sources.map(({ number, source, title, locator }, at) => (
          <span key={number}>
            {at > 0 && "; "}
            <a href={`/evidence/sources/${source}`} className="underline underline-offset-3">
              {title}
            </a>{" "}
            ({locator})
          </span>
        ))}
      </span>
    </p>
  );
}
