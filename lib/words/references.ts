import type { Place, Published } from "../knowledge/release";
import type { CitedSource, Reference } from "./assessment";
import { citedSource } from "./cited-places";

/** What is cited in an answer: each place gets its number when it is first cited. */
export function startReferences({ places, sources }: Pick<Published, "places" | "sources">) {
  const numbers: number[] = [];
  const cited: Place[] = [];

  function numberOf(place: number): number {
    const known = numbers[place];
    if (known !== undefined) return known;
    const at = places[place];
    if (at === undefined) throw new Error(`The release has no place ${place}`);
    cited.push(at);
    numbers[place] = cited.length;
    return cited.length;
  }

  return {
    /** The numbers of some places, in the order in which they are given. */
    cite: (cites: readonly number[]): readonly number[] => cites.map(numberOf),
    references: (): readonly Reference[] =>
      cited.map(({ source, locator }, at) => ({ number: at + 1, source, locator })),
    sources(): Readonly<Record<string, CitedSource>> {
      const isCited = new Set(cited.map(({ source }) => source));
      return Object.fromEntries(sources.filter(({ id }) => isCited.has(id)).map((one) => [one.id, citedSource(one)]));
    },
  };
}
