import { keeping, perKey } from "../facts/remember";
import type { Safety } from "../knowledge/tiers";
import { tierTable } from "../knowledge/tiers";
import type { Answer } from "./answer";
import type { AssessedOption } from "./assessment";
import { encoded } from "./json-writer";
import { isRelevant, type Judgement, type Setting } from "./judge";
import { decidingKey, type Rank, type RankKeys, rankKeys } from "./rank";
import type { Stand } from "./stand";

type Why = AssessedOption["why"][number];

const safetyWords: Readonly<Record<Safety, string>> = {
  clear: "nothing known speaks against it",
  caution: "a precaution or interaction applies, or a fact that could contraindicate it is not known",
  contraindicated: "a contraindication applies",
};

/** Each ranking key but the tier and the name, with its place among all and what was said of its values, as JSON. */
const factors = rankKeys.slice(1, -1).map(({ factor, words }, at) => ({
  factor,
  words,
  place: at + 1,
  said: keeping<number | string | undefined, Uint8Array>(),
}));

const tierAsJson = perKey((text: string) => asJson({ factor: "tier", text }));

/**
 * Writes why it stands in its tier, then its ranking keys in order, then what decided against the one above; of one
 * that is not relevant, that nothing ranks it.
 */
export function writeWhy({ judgement, rank }: Stand, setting: Setting, above: Stand | undefined, answer: Answer): void {
  answer.text("[");
  answer.bytes(tierAsJson(whyTier(judgement, setting, rank.keys)));
  if (rank.keys.tier !== "not-relevant") {
    for (const { factor, words, place, said } of factors) {
      answer.text(",");
      answer.bytes(said(rank.values[place], () => asJson({ factor, text: capitalised(words(rank.keys)) })));
    }
    if (above !== undefined) {
      answer.text(",");
      answer.value(againstNeighbour(rank, above.rank));
    }
  }
  answer.text("]");
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
function againstNeighbour(rank: Rank, above: Rank): Why {
  const { name } = above.keys;
  const key = decidingKey(above, rank);
  if (key === undefined) return { factor: "neighbour", text: `It stands level with ${name}.` };
  const text =
    key.factor === "name"
      ? `It stands below ${name} in the order of the alphabet; every other key is equal.`
      : `It stands below ${name} by ${key.factor}: ${key.words(rank.keys)}, against ${key.words(above.keys)}.`;
  return { factor: "neighbour", text };
}

const asJson = (why: Why) => encoded(JSON.stringify(why));
const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
