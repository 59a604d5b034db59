import type { Safety } from "../knowledge/tiers";
import { tierTable } from "../knowledge/tiers";
import type { AssessedOption } from "./assessment";
import { isRelevant, type Judgement, type Setting } from "./judge";
import { decidingKey, type RankKeys, rankKeys } from "./rank";

type Why = AssessedOption["why"][number];

const safetyWords: Readonly<Record<Safety, string>> = {
  clear: "nothing known speaks against it",
  caution: "a precaution or interaction applies, or a fact that could contraindicate it is not known",
  contraindicated: "a contraindication applies",
};

/** Why it stands in its tier, then its ranking keys in order, then what decided against the neighbour above. */
export function whyOf(
  judgement: Judgement,
  setting: Setting,
  keys: RankKeys,
  above: RankKeys | undefined,
): readonly Why[] {
  const own = rankKeys.slice(1, -1).map(({ factor, words }) => ({ factor, text: capitalised(words(keys)) }));
  const neighbour = above === undefined ? [] : [against(keys, above)];
  return [{ factor: "tier", text: whyTier(judgement, setting, keys) }, ...own, ...neighbour];
}

function whyTier(judgement: Judgement, setting: Setting, { tier }: RankKeys): string {
  if (!isRelevant(judgement)) return "No statement connects it with what this patient has.";
  const row = tierTable[judgement.placed?.row ?? "unproven"].words;
  const read = `${row}; ${safetyWords[judgement.safety]}.`;
  if (tier === "deferred") return `${read} A red flag is present, so the work-up comes first.`;
  const isLowered = setting.isUnder18 && tier === "unproven" && judgement.placed?.row !== "unproven";
  return isLowered ? `${read} Under 18 it counts as unproven, since no source studied children.` : read;
}

function against(keys: RankKeys, above: RankKeys): Why {
  const key = decidingKey(above, keys);
  if (key === undefined) return { factor: "neighbour", text: `It stands level with ${above.name}.` };
  const text =
    key.factor === "name"
      ? `It stands below ${above.name} in the order of the alphabet; every other key is equal.`
      : `It stands below ${above.name} by ${key.factor}: ${key.words(keys)}, against ${key.words(above)}.`;
  return { factor: "neighbour", text };
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
