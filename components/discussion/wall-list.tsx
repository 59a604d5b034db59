import { tierOrder, tierWords } from "@/components/options/tier-words";
import type { Tier } from "@/lib/knowledge/tiers";

/** An option as it is read from afar. */
export interface WallOption {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly tier: Tier;
  /** The facts of this patient behind the warnings that apply: `warfarin`. */
  readonly because: readonly string[];
}

/** Tiers whose options have a line of their own; of the others the names are enough. */
const inFull: readonly Tier[] = ["consider", "consider-with-caution", "deferred", "avoid"];

/** The ranked list, large: what is worth discussing and what to avoid first and in full, the rest by name. */
export function WallList({ options }: { readonly options: readonly WallOption[] }) {
  return [...inFull, ...tierOrder.filter((tier) => !inFull.includes(tier))]
    .map((tier) => ({ tier, listed: options.filter((one) => one.tier === tier) }))
    .filter(({ tier, listed }) => tier !== "not-relevant" && listed.length > 0)
    .map(({ tier, listed }) => {
      const { icon: Icon, ink, edge, heading } = tierWords[tier];
      return (
        <section
          key={tier}
          aria-labelledby={`wall-${tier}`}
          className={`break-inside-avoid rounded-lg border border-line border-l-4 bg-surface px-4 py-2.5 ${edge}`}
        >
          <h2 id={`wall-${tier}`} className={`flex items-center gap-2 text-base font-semibold ${ink}`}>
            <Icon aria-hidden="true" className="size-5 shrink-0" />
            {heading}
          </h2>
          {inFull.includes(tier) ? (
            <ol className="mt-0.5">
              {listed.map(({ id, name, rank, because }) => (
                <li
                  key={id}
                  className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 text-lg leading-snug font-semibold"
                >
                  <span className="text-right font-normal text-ink-soft tabular-nums">{rank}</span>
                  <span>
                    {name}
                    {because.length > 0 && (
                      <span className="ml-3 text-base font-normal text-ink-soft">{because.join(", ")}</span>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          ) : (
            <p className="mt-0.5 text-base">{listed.map(({ name, rank }) => `${rank} ${name}`).join(" · ")}</p>
          )}
        </section>
      );
    });
}
