import { pendingVerification, sourceOf } from "../knowledge/citation";
import type { Certainty, Direction, Option, OptionKind } from "../knowledge/option";
import type { SourceEntry } from "../knowledge/source";
import { conditionInWords } from "../profile/words/conditions";

export const certaintiesDown = ["high", "moderate", "low", "very-low", "none"] as const satisfies readonly Certainty[];
export const directionsAcross = [
  "harm",
  "no-clear-benefit",
  "unknown",
  "benefit",
] as const satisfies readonly Direction[];

/** One option at one place of the map; an option whose statements differ stands at several. */
export interface MapMark {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly kind: OptionKind;
  readonly direction: Direction;
  readonly certainty: Certainty;
  readonly statements: readonly {
    readonly id: string;
    readonly text: string;
    readonly where: string | undefined;
    readonly sources: readonly SourceEntry[];
    readonly isPending: boolean;
  }[];
}

/** Every option with a statement about the indication, numbered from benefit to harm, the most certain first. */
export function evidenceMap(options: readonly Option[], indication: string): readonly MapMark[] {
  const places = options.flatMap(({ id, name, kind, statements }) => {
    const about = statements.filter(({ indications }) => indications.some((each) => each === indication));
    const keys = [...new Set(about.map(({ direction, certainty }) => `${direction} ${certainty}`))];
    return keys.flatMap((key) => {
      const here = about.filter(({ direction, certainty }) => `${direction} ${certainty}` === key);
      const [first] = here;
      if (first === undefined) return [];
      const { direction, certainty } = first;
      return [{ id, name, kind, direction, certainty, statements: here.map(onMap) }];
    });
  });
  const order = ({ direction, certainty }: (typeof places)[number]) =>
    -10 * directionsAcross.indexOf(direction) + certaintiesDown.indexOf(certainty);
  return places
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, "en"))
    .map((place, at) => ({ number: at + 1, ...place }));
}

function onMap({ id, text, when, cites }: Option["statements"][number]): MapMark["statements"][number] {
  return {
    id,
    text,
    where: when && conditionInWords(when),
    sources: [...new Set(cites.map(sourceOf))],
    isPending: cites.includes(pendingVerification),
  };
}
