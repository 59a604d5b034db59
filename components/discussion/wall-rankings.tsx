import { tierWords } from "@/components/options/tier-words";
import type { Ranking } from "@/lib/cases/ranking";
import { rankingSpread } from "@/lib/cases/ranking-spread";
import type { WallOption } from "./wall-list";

interface WallRankingsProps {
  readonly rankings: readonly Ranking[];
  readonly options: readonly WallOption[];
}

/** As many as are read at a glance. */
const mostRows = 6;

/** Everyone's places beside the app's; those about which they are furthest apart first. */
export function WallRankings({ rankings, options }: WallRankingsProps) {
  const spread = rankingSpread(rankings);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section aria-label="Everyone's places and the app's" tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-base tabular-nums">
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="py-1 pr-3 font-semibold">
              Option
            </th>
            {rankings.map(({ person }) => (
              <th key={person.id} scope="col" className="px-2 py-1 text-right font-semibold">
                {person.name}
              </th>
            ))}
            <th scope="col" className="py-1 pl-4 font-semibold">
              The app
            </th>
          </tr>
        </thead>
        <tbody>
          {spread.slice(0, mostRows).map(({ option, places }) => {
            const inAnswer = options.find(({ id }) => id === option);
            const { counted, ink, icon: Icon } = tierWords[inAnswer?.tier ?? "not-relevant"];
            return (
              <tr key={option} className="border-b border-line last:border-0">
                <th scope="row" className="py-1 pr-3 text-left text-lg font-semibold">
                  {inAnswer?.name ?? option}
                </th>
                {rankings.map(({ person }, at) => (
                  <td key={person.id} className="px-2 py-1 text-right text-lg">
                    {places[at] ?? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">left out</span>
                      </>
                    )}
                  </td>
                ))}
                <td className={`py-1 pl-4 whitespace-nowrap ${ink}`}>
                  <Icon aria-hidden="true" className="mr-1.5 inline size-5 align-[-0.2em]" />
                  {inAnswer?.rank} <span className="max-sm:sr-only">{counted}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {spread.length > mostRows && (
        <p className="pt-1 text-base text-ink-soft">
          And {spread.length - mostRows} more, with the places closer together.
        </p>
      )}
    </section>
  );
}
