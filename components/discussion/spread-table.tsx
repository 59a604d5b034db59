import type { Ranking } from "@/lib/cases/ranking";
import { rankingSpread } from "@/lib/cases/ranking-spread";

interface SpreadTableProps {
  readonly rankings: readonly Ranking[];
  readonly names: Readonly<Record<string, string>>;
}

/** Each option with everyone's place for it; those about which they are furthest apart first. */
export function SpreadTable({ rankings, names }: SpreadTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section aria-label="Places by person" tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="pb-1 text-left text-ink-soft">
          Everyone's place for each option; where they are furthest apart comes first. To leave an option out counts as
          the place after the longest list.
        </caption>
        <thead>
          <tr className="border-b border-line text-left">
            <th scope="col" className="py-1 pr-3 font-semibold">
              Option
            </th>
            {rankings.map(({ person }) => (
              <th key={person.id} scope="col" className="px-3 py-1 text-right font-semibold">
                {person.name}
              </th>
            ))}
            <th scope="col" className="py-1 pl-3 text-right font-semibold">
              Places apart
            </th>
          </tr>
        </thead>
        <tbody>
          {rankingSpread(rankings).map(({ option, places, spread }) => (
            <tr key={option} className="border-b border-line last:border-0">
              <th scope="row" className="py-1 pr-3 text-left font-medium">
                {names[option] ?? option}
              </th>
              {rankings.map(({ person }, at) => (
                <td key={person.id} className="px-3 py-1 text-right">
                  {places[at] ?? <span className="text-ink-soft">left out</span>}
                </td>
              ))}
              <td className="py-1 pl-3 text-right font-semibold">{spread}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
