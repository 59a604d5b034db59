import type { CitedPlace } from "@/lib/words/cited-places";

interface SourcedTextProps {
  readonly text: string;
  readonly citations: readonly number[];
  readonly places: readonly CitedPlace[];
}

/** What the clinician is told, with its sources beneath it. */
export function SourcedText({ text, citations, places }: SourcedTextProps) {
  const sources = places.filter(({ number }) => citations.includes(number));
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
