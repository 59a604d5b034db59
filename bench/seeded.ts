/** Draws that are the same in every run. */
export interface Draw {
  /** From 0 up to, and without, 1. */
  readonly fraction: () => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly one: <T>(items: readonly T[]) => T;
  /** That many different items. */
  readonly some: <T>(count: number, items: readonly T[]) => readonly T[];
}

/** The generator mulberry32, started from a seed. */
export function seeded(seed: number): Draw {
  let state = seed;
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const one = <T>(items: readonly T[]) => items[Math.floor(fraction() * items.length)] as T;
  function some<T>(count: number, items: readonly T[]): readonly T[] {
    const drawn = new Set<T>();
    while (drawn.size < count) drawn.add(one(items));
    return [...drawn];
  }
  return {
    fraction,
    between: (low, high) => low + fraction() * (high - low),
    chance: (probability) => fraction() < probability,
    one,
    some,
  };
}
