import type { Safety } from "../knowledge/tiers";
import { tierTable } from "../knowledge/tiers";
import type { AssessedOption } from "./assessment";
import { isRelevant, type Judgement, type Setting } from "./judge";
import { decidingKey, type Rank, type RankKeys, rankKeys } from "./rank";

type Why = AssessedOption["why"][number];

const safetyWords: Readonly<Record<Safety, string>> = {
  clear: "nothing known speaks against it",
  caution: "a precaution or interaction applies, or a fact that could contraindicate it is not known",
  contraindicated: "a contraindication applies",
};

/** Why it stands in its tier, then its ranking keys in order; for one that is not relevant, that nothing ranks it. */
export function whyOf(judgement: Judgement, setting: Setting, { keys }: Rank): readonly Why[] {
  const tier = { factor: "tier", text: whyTier(judgement, setting, keys) };
  if (keys.tier === "not-relevant") return [tier];
  return [tier, ...rankKeys.slice(1, -1).map(({ factor, words }) => ({ factor, text: capitalised(words(keys)) }))];
}

function whyTier(judgement: Judgement, setting: Setting, { tier }: RankKeys): string {
  if (!isRelevant(judgement)) return "No statement connects it with what this patient has.";
  const row = tierTable[judgement.placed?.row ?? "unproven"].words;
  const read = `${row}; ${safetyWords[judgement.safety]}.`;
  if (tier === "deferred") return `${read} A red flag is present, so the work-up comes first.`;
  const isLowered = setting.isUnder18 && tier === "unproven" && judgement.placed?.row !== "unproven";
  return isLowered ? `${read} Under 18 it counts as unproven, since no source studied children.` : read;
}

/** What decided against the neighbour above. */
export function againstNeighbour(rank: Rank, above: Rank): Why {
  const { name } = above.keys;
  const key = decidingKey(above, rank);
  if (key === undefined) return { factor: "neighbour", text: `It stands level with ${name}.` };
  const text =
    key.factor === "name"
      ? `It stands below ${name} in the order of the alphabet; every other key is equal.`
      : `It stands below ${name} by ${key.factor}: ${key.words(rank.keys)}, against ${key.words(above.keys)}.`;
  return { factor: "neighbour", text };
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
