import { tierWords } from "@/components/options/tier-words";
import type { Comparison } from "@/lib/cases/compare-visits";
import type { Tier } from "@/lib/knowledge/tiers";
import { byCause, tierName } from "./comparison-words";

/** Options whose tier is another one, under what caused it. */
export function MovedOptions({ answer, profile }: Pick<Comparison, "answer" | "profile">) {
  const moved = answer.filter(({ kind }) => kind === "tier");
  return (
    <ul className="space-y-2 text-sm">
      {byCause(moved, profile).map(({ cause, changes }) => (
        <li key={cause} className="break-inside-avoid">
          <p>
            <span className="text-ink-soft">Because of:</span> <span className="font-medium">{cause}</span>
          </p>
          <ul className="mt-1 border-l-2 border-line pl-3">
            {changes.map(({ about, name, from, to }) => (
              <li key={about} className="flex flex-wrap items-center gap-x-2 py-0.5">
                <span className="font-semibold">{name}</span>
                <span className="text-ink-soft">{tierName(from)}</span>
                <span aria-hidden="true">→</span>
                <span className="sr-only">is now</span>
                <TierMark tier={to} />
              </li>
            ))}
          </ul>
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
