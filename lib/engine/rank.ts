import { type Tier, tiers } from "../knowledge/tiers";
import { certainties, effectSizes } from "./readings";

/** What decides an option's place, in order. */
export interface RankKeys {
  readonly tier: Tier;
  readonly directness: "direct" | "indirect";
  readonly certainty: (typeof certainties)[number];
  readonly effectSize: (typeof effectSizes)[number];
  readonly openSafetyQuestions: number;
  readonly name: string;
}

interface RankKey {
  readonly factor: string;
  /** The lower, the higher the option stands. */
  readonly value: (keys: RankKeys) => number | string;
  /** The key of an option in words. */
  readonly words: (keys: RankKeys) => string;
}

/** The ordered keys of the ranking: the first that differs decides. */
export const rankKeys: readonly RankKey[] = [
  { factor: "tier", value: ({ tier }) => tiers.indexOf(tier), words: ({ tier }) => tier.replaceAll("-", " ") },
  {
    factor: "directness",
    value: ({ directness }) => (directness === "direct" ? 0 : 1),
    words: ({ directness }) => `${directness} evidence`,
  },
  {
    factor: "certainty",
    value: ({ certainty }) => certainties.indexOf(certainty),
    words: ({ certainty }) => `${certainty.replace("-", " ")} certainty`,
  },
  {
    factor: "size of effect",
    value: ({ effectSize }) => effectSizes.indexOf(effectSize),
    words: ({ effectSize }) => (effectSize === "not-reported" ? "effect not reported" : `effect: ${effectSize}`),
  },
  {
    factor: "open safety questions",
    value: ({ openSafetyQuestions }) => openSafetyQuestions,
    words: ({ openSafetyQuestions: open }) => `${open} open safety ${open === 1 ? "question" : "questions"}`,
  },
  { factor: "name", value: ({ name }) => name, words: ({ name }) => `the name, ${name}` },
];

/** An option's keys, and their values in order. */
export interface Rank {
  readonly keys: RankKeys;
  readonly values: readonly (number | string)[];
}

/** Works the keys' values out, so that sorting only compares them. */
export const rankOf = (keys: RankKeys): Rank => ({ keys, values: rankKeys.map(({ value }) => value(keys)) });

/** Which of the keys decides between two options; -1 when all are equal. */
function decidingAt(a: Rank, b: Rank): number {
  for (let at = 0; at < a.values.length; at++) if (a.values[at] !== b.values[at]) return at;
  return -1;
}

/** Orders two options by the first key that differs. */
export function compareRank(a: Rank, b: Rank): number {
  const at = decidingAt(a, b);
  if (at === -1) return 0;
  return (a.values[at] as number | string) < (b.values[at] as number | string) ? -1 : 1;
}

/** The key that decided between two options; none when all are equal. */
export const decidingKey = (a: Rank, b: Rank): RankKey | undefined => rankKeys[decidingAt(a, b)];
