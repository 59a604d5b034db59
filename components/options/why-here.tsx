import type { AssessedOption } from "@/lib/engine/assessment";

/** The ordered keys that gave the option its place, the neighbour above included. */
export function WhyHere({ why }: Pick<AssessedOption, "why">) {
  return (
    <ol className="max-w-[72ch] space-y-1.5">
      {why.map(({ factor, text }) => (
        <li key={factor + text}>
          <span className="text-sm font-medium text-ink-soft first-letter:uppercase">{factor}</span>: {text}
        </li>
      ))}
    </ol>
  );
}
