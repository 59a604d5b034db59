import { Combine } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";
import { resultInWords, tierCounts } from "./count-words";
import { tierWords } from "./tier-words";

interface ResultLineProps {
  readonly assessment: Assessment;
  readonly isUpdating: boolean;
}

/** How many options stand in each tier, with a way to each; spoken in short when it changes. */
export function ResultLine({ assessment, isUpdating }: ResultLineProps) {
  const cautions = assessment.combinations.filter(({ severity }) => severity !== "info").length;
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 className="text-xl font-semibold">Options to discuss</h2>
      <p
        aria-hidden="true"
        className={`text-sm text-ink-soft transition-opacity motion-reduce:transition-none print:hidden ${isUpdating ? "opacity-100 delay-500" : "opacity-0"}`}
      >
        Updating
      </p>
      <p role="status" className="sr-only">
        {resultInWords(assessment).join(", ")}
      </p>
      <nav aria-label="Tiers" className="basis-full print:hidden">
        <ul className="flex flex-wrap gap-x-1 gap-y-1">
          {tierCounts(assessment).map(({ tier, count }) => {
            const { icon: Icon, counted, ink } = tierWords[tier];
            return (
              <li key={tier}>
                <a
                  href={`#tier-${tier}`}
                  className="mr-2 inline-flex min-h-7 items-center gap-1.5 rounded-md text-sm text-ink tabular-nums hover:underline"
                >
                  <Icon aria-hidden="true" className={`size-4 ${ink}`} />
                  {count} {counted}
                </a>
              </li>
            );
          })}
          {cautions > 0 && (
            <li>
              <a
                href="#combinations"
                className="mr-2 inline-flex min-h-7 items-center gap-1.5 rounded-md text-sm text-ink tabular-nums hover:underline"
              >
                <Combine aria-hidden="true" className="size-4 text-caution" />
                {cautions} {cautions === 1 ? "caution" : "cautions"} about what is in use
              </a>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}
