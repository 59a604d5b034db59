import { tierWords } from "@/components/options/tier-words";
import { type RankedOption, whereTheyDiffer } from "@/lib/cases/compare-ranking";
import { SourceLinks } from "../cases/source-links";
import { differenceInWords, differenceLooks } from "./difference-words";

interface RankingComparisonProps {
  readonly compared: readonly RankedOption[];
  /** The app's list from its top, as long as the ranking or as what it would consider. */
  readonly top: readonly Pick<RankedOption, "option" | "name" | "tier" | "rank">[];
}

/** One's own ranking and the app's answer side by side, then where and why they differ. */
export function RankingComparison({ compared, top }: RankingComparisonProps) {
  const differing = whereTheyDiffer(compared);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <section aria-labelledby="yours" className="rounded-lg border border-line bg-surface p-4">
          <h2 id="yours" className="mb-2 text-lg font-semibold">
            Yours
          </h2>
          <ol className="space-y-1">
            {compared
              .filter(({ place }) => place !== undefined)
              .map((one) => {
                const { icon: Icon, ink } = differenceLooks[one.difference];
                return (
                  <li key={one.option} className="flex items-baseline gap-2">
                    <span className="w-6 text-right text-ink-soft tabular-nums">{one.place}</span>
                    <span className="font-medium">{one.name}</span>
                    <span className="ml-auto text-right text-sm text-ink-soft">{tierWords[one.tier].heading}</span>
                    <Icon aria-hidden="true" className={`size-4 shrink-0 self-center ${ink}`} />
                  </li>
                );
              })}
          </ol>
        </section>
        <section aria-labelledby="the-apps" className="rounded-lg border border-line bg-surface p-4">
          <h2 id="the-apps" className="mb-2 text-lg font-semibold">
            The app's
          </h2>
          <ol className="space-y-1">
            {top.map(({ option, name, tier, rank }) => {
              const { icon: Icon, ink, heading } = tierWords[tier];
              return (
                <li key={option} className="flex items-baseline gap-2">
                  <span className="w-6 text-right text-ink-soft tabular-nums">{rank}</span>
                  <span className="font-medium">{name}</span>
                  <span className="ml-auto text-right text-sm text-ink-soft">{heading}</span>
                  <Icon aria-hidden="true" className={`size-4 shrink-0 self-center ${ink}`} />
                </li>
              );
            })}
          </ol>
        </section>
      </div>
      <section aria-labelledby="differ" className="space-y-3">
        <h2 id="differ" data-own-words className="text-lg font-semibold">
          Where and why you differ
        </h2>
        {differing.length === 0 && (
          <p data-own-words className="text-sm">
            Nowhere: the order is the same.
          </p>
        )}
        <ul className="space-y-3">
          {differing.map((one) => (
            <DifferingOption key={one.option} ranked={one} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** One option about which they differ, with the warnings that apply and the app's reasons for its place. */
function DifferingOption({ ranked }: { readonly ranked: RankedOption }) {
  const { icon: Icon, ink } = differenceLooks[ranked.difference];
  return (
    <li className="break-inside-avoid space-y-2 rounded-lg border border-line bg-surface p-4">
      <h3 className="flex items-center gap-2 font-semibold">
        <Icon aria-hidden="true" className={`size-4.5 shrink-0 ${ink}`} />
        {ranked.name}
      </h3>
      <p data-own-words>{differenceInWords(ranked)}</p>
      {ranked.warnings.length > 0 && (
        <div className="text-sm">
          <p data-own-words className="font-medium">
            What applies to this patient
          </p>
          <ul className="max-w-[75ch] list-disc space-y-1 pl-5">
            {ranked.warnings.map(({ text, sources }) => (
              <li key={text}>
                {text}
                <SourceLinks sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div data-own-words className="text-sm">
        <p className="font-medium">Why the app has it at place {ranked.rank}</p>
        <p className="max-w-[75ch] tabular-nums">{ranked.why.join(" ")}</p>
      </div>
    </li>
  );
}
