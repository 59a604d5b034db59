import { tierWords } from "@/components/options/tier-words";
import type { Comparison } from "@/lib/cases/compare-visits";
import type { Tier } from "@/lib/knowledge/tiers";
import { causeInWords, tierName } from "./comparison-words";

/** Options whose tier is another one, each with what caused it. */
export function MovedOptions({ answer, profile }: Pick<Comparison, "answer" | "profile">) {
  return (
    <ul className="divide-y divide-line text-sm">
      {answer
        .filter(({ kind }) => kind === "tier")
        .map((change) => (
          <li key={change.about} className="space-y-0.5 py-1.5">
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="font-semibold">{change.name}</span>
              <span className="text-ink-soft">{tierName(change.from)}</span>
              <span aria-hidden="true">→</span>
              <span className="sr-only">is now</span>
              <TierMark tier={change.to} />
            </p>
            <p className="text-ink-soft">
              Because of: <span className="text-ink">{causeInWords(change, profile)}</span>
            </p>
          </li>
        ))}
    </ul>
  );
}

function TierMark({ tier }: { readonly tier: string | undefined }) {
  if (tier === undefined) return <span>{tierName(tier)}</span>;
  const { icon: Icon, ink, wash, heading } = tierWords[tier as Tier];
  return (
    <span className={`inline-flex items-center gap-1.5 rounded px-1.5 py-0.5 font-medium ${ink} ${wash}`}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {heading}
    </span>
  );
}
