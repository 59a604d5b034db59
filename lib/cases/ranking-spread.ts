import type { Ranking } from "./ranking";

/** How far apart those who ranked are about one option. */
export interface OptionSpread {
  readonly option: string;
  /** Each person's place for it, in the order of the rankings; none from whom did not rank it. */
  readonly places: readonly (number | undefined)[];
  readonly best: number;
  /** The span between the highest and the lowest place; to leave it out counts as the place after the longest list. */
  readonly spread: number;
}

/** Every option that anybody ranked: those about which they are furthest apart first, then by the best place. */
export function rankingSpread(rankings: readonly Ranking[]): readonly OptionSpread[] {
  const leftOut = Math.max(0, ...rankings.map(({ order }) => order.length)) + 1;
  const options = [...new Set(rankings.flatMap(({ order }) => order))];
  return options
    .map((option) => {
      const places = rankings.map(({ order }) => {
        const at = order.indexOf(option);
        return at < 0 ? undefined : at + 1;
      });
      const counted = places.map((place) => place ?? leftOut);
      const given = places.filter((place) => place !== undefined);
      const spread = Math.max(...counted) - Math.min(...counted);
      return { option, places, best: Math.min(...given), spread };
    })
    .toSorted((one, other) => other.spread - one.spread || one.best - other.best);
}
