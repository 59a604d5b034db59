/** What is known of one fact: a presence or named value, a number in the canonical unit, or nothing. */
export type FactValue = string | number | undefined;

/** The facts of one patient, each in the place that the space gives it. */
export type FactValues = readonly FactValue[];

/** Every fact that there can be, each with its place: conditions are compiled to places once. */
export interface FactSpace {
  readonly paths: readonly string[];
  /** @throws when no such fact exists, which is a mistake in a condition, not in a patient. */
  readonly placeOf: (path: string) => number;
}

/** Gives each path its place, in the order given. */
export function defineFactSpace(paths: readonly string[]): FactSpace {
  const places = new Map(paths.map((path, place) => [path, place]));
  return {
    paths,
    placeOf(path) {
      const place = places.get(path);
      if (place === undefined) throw new Error(`No such fact: ${path}`);
      return place;
    },
  };
}
