import { type Tier, tiers } from "../knowledge/tiers";
import { certainties, effectSizes } from "./placement";

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
  readonly compare: (a: RankKeys, b: RankKeys) => number;
  /** The key of an option in words. */
  readonly words: (keys: RankKeys) => string;
}

const byOrder =
  <T>(order: readonly T[], of: (keys: RankKeys) => T) =>
  (a: RankKeys, b: RankKeys) =>
    order.indexOf(of(a)) - order.indexOf(of(b));

/** The ordered keys of the ranking: the first that differs decides. */
export const rankKeys: readonly RankKey[] = [
  { factor: "tier", compare: byOrder(tiers, ({ tier }) => tier), words: ({ tier }) => tier.replaceAll("-", " ") },
  {
    factor: "directness",
    compare: byOrder(["direct", "indirect"], ({ directness }) => directness),
    words: ({ directness }) => `${directness} evidence`,
  },
  {
    factor: "certainty",
    compare: byOrder(certainties, ({ certainty }) => certainty),
    words: ({ certainty }) => `${certainty.replace("-", " ")} certainty`,
  },
  {
    factor: "size of effect",
    compare: byOrder(effectSizes, ({ effectSize }) => effectSize),
    words: ({ effectSize }) => (effectSize === "not-reported" ? "effect not reported" : `effect: ${effectSize}`),
  },
  {
    factor: "open safety questions",
    compare: (a, b) => a.openSafetyQuestions - b.openSafetyQuestions,
    words: ({ openSafetyQuestions: open }) => `${open} open safety ${open === 1 ? "question" : "questions"}`,
  },
  {
    factor: "name",
    compare: (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)),
    words: ({ name }) => `the name, ${name}`,
  },
];

/** Orders two options by the first key that differs. */
export function compareRank(a: RankKeys, b: RankKeys): number {
  return decidingKey(a, b)?.compare(a, b) ?? 0;
}

/** The key that decided between two options; none when all are equal. */
export function decidingKey(a: RankKeys, b: RankKeys): RankKey | undefined {
  return rankKeys.find((key) => key.compare(a, b) !== 0);
}
