import type { DecidedOption } from "../engine/decision";
import { type RankKeys, rankKeys } from "../engine/rank";
import type { Release } from "../knowledge/release";
import type { Safety } from "../knowledge/tiers";

interface Why {
  readonly factor: string;
  readonly text: string;
}

const safetyWords: Readonly<Record<Safety, string>> = {
  clear: "nothing known speaks against it",
  caution: "a precaution or interaction applies, or a fact that could contraindicate it is not known",
  contraindicated: "a contraindication applies",
};

/**
 * Why an option stands where it stands: its tier, then each ranking key in order, then what decided against the one
 * above; of one that is not relevant, that nothing ranks it. `nameOf` gives the name of an option.
 */
export function whyHere(
  option: DecidedOption,
  above: DecidedOption | undefined,
  { tiers }: Pick<Release, "tiers">,
  nameOf: (id: string) => string,
): readonly Why[] {
  const keys = keysOf(option, nameOf);
  const first = { factor: "tier", text: whyTier(option, tiers.table) };
  if (option.tier === "not-relevant") return [first];
  const factors = rankKeys.slice(1, -1).map(({ factor, words }) => ({ factor, text: capitalised(words(keys)) }));
  return [
    first,
    ...factors,
    ...(above === undefined ? [] : [againstNeighbour(option.decidedBy, keys, keysOf(above, nameOf))]),
  ];
}

const keysOf = (
  { id, tier, directness, certainty, effectSize, checkFirst }: DecidedOption,
  nameOf: (id: string) => string,
): RankKeys => ({ tier, directness, certainty, effectSize, openSafetyQuestions: checkFirst.length, name: nameOf(id) });

function whyTier({ tier, row = "unproven", safety }: DecidedOption, table: Release["tiers"]["table"]): string {
  if (tier === "not-relevant") return "No statement connects it with what this patient has.";
  const read = `${table[row].words}; ${safetyWords[safety]}.`;
  if (tier === "deferred") return `${read} A red flag is present, so the work-up comes first.`;
  return tier !== table[row][safety]
    ? `${read} Under 18 it counts as unproven, since no source studied children.`
    : read;
}

function againstNeighbour(decidedBy: string | undefined, keys: RankKeys, above: RankKeys): Why {
  const key = rankKeys.find(({ factor }) => factor === decidedBy);
  if (key === undefined) return { factor: "neighbour", text: `It stands level with ${above.name}.` };
  const text =
    key.factor === "name"
      ? `Tied with ${above.name}; listed alphabetically.`
      : `Ranked below ${above.name} by ${key.factor}: ${key.words(keys)}, against ${key.words(above)}.`;
  return { factor: "neighbour", text };
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
