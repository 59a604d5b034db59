import type { RelevantOption } from "@/lib/words/assessment";

const factorWords: Readonly<Record<string, string>> = { neighbour: "Against the one above" };

/** The ordered keys that gave the option its place, the neighbour above included. */
export function WhyHere({ why }: Pick<RelevantOption, "why">) {
  return (
    <dl data-own-words className="space-y-1 text-sm">
      {why.map(({ factor, text }) => (
        <div key={factor + text} className="grid gap-x-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <dt className="text-ink-soft first-letter:uppercase">{factorWords[factor] ?? factor}</dt>
          <dd className="max-w-[75ch] tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
