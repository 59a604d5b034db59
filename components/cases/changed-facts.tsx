import type { Comparison } from "@/lib/cases/compare-visits";

/** The facts in which two profiles differ: what it was, what it is. */
export function ChangedFacts({ profile }: Pick<Comparison, "profile">) {
  return (
    <ul data-own-words className="text-sm">
      {profile.map(({ path, label, from, to }) => (
        <li key={path} className="py-0.5">
          <span className="font-medium">{label}:</span> <span className="text-ink-soft">{from}</span>{" "}
          <span aria-hidden="true">→</span>
          <span className="sr-only">is now</span> {to}
        </li>
      ))}
    </ul>
  );
}
