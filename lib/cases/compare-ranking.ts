import type { Tier } from "../knowledge/tiers";
import type { AssessedOption, Assessment } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";
import { type Sourced, sourced } from "./sourced";

/**
 * How a ranking and the app's answer meet at one option:
 * `against`: ranked, and the app says to avoid it, not now, or not for this problem;
 * `doubted`: ranked, and the app finds it unproven or tested without benefit;
 * `left-out`: the app finds it worth considering, and it was not ranked;
 * `higher`, `lower`: ranked higher or lower than the app does among the same options;
 * `same`: at the same place among them.
 */
export const differences = ["against", "doubted", "left-out", "higher", "lower", "same"] as const;
export type Difference = (typeof differences)[number];

/** One option in a ranking and in the app's answer, and why the app has it where it has it. */
export interface RankedOption {
  readonly option: string;
  readonly name: string;
  readonly tier: Tier;
  /** Its place in the ranking, from 1; none where it was left out. */
  readonly place?: number | undefined;
  /** Its place in the app's whole list. */
  readonly rank: number;
  /** Its place among the options that were ranked, had the app ordered them; none where it was left out. */
  readonly appPlace?: number | undefined;
  readonly difference: Difference;
  /** The app's own reasons, as its answer gives them; of an option that is not relevant, its one sentence. */
  readonly why: readonly string[];
  /** The warnings that apply to this patient. */
  readonly warnings: readonly Sourced[];
}

const considered: readonly Tier[] = ["consider", "consider-with-caution"];
const refused: readonly Tier[] = ["avoid", "deferred", "not-relevant"];

/**
 * A ranking beside the app's answer: first what was ranked, in its order, then what the app would consider and the
 * ranking left out. An option that the answer does not hold, since it could not be assessed, is passed over.
 */
export function compareRanking(
  order: readonly string[],
  answer: Pick<Assessment, "options" | "references" | "sources">,
): readonly RankedOption[] {
  const { options } = answer;
  const described = (option: AssessedOption) => ({
    option: option.id,
    name: option.name,
    tier: option.tier,
    rank: option.rank,
    why: isRelevantOption(option) ? option.why.map(({ text }) => text) : [option.summary],
    warnings: option.warnings.filter(({ status }) => status === "applies").map((warning) => sourced(warning, answer)),
  });
  const byId = new Map(options.map((option) => [option.id, option]));
  const ranked = order.flatMap((id) => byId.get(id) ?? []);
  const inAppOrder = ranked.toSorted((one, other) => one.rank - other.rank);
  const leftOut = options.filter(({ id, tier }) => considered.includes(tier) && !order.includes(id));
  return [
    ...ranked.map((option, at) => {
      const [place, appPlace] = [at + 1, inAppOrder.indexOf(option) + 1];
      return { ...described(option), place, appPlace, difference: differenceOf(option.tier, place, appPlace) };
    }),
    ...leftOut.map((option) => ({ ...described(option), difference: "left-out" as const })),
  ];
}

/** Where the two differ, what weighs most first; what stands at the same place is left out. */
export const whereTheyDiffer = (compared: readonly RankedOption[]): readonly RankedOption[] =>
  differences
    .filter((difference) => difference !== "same")
    .flatMap((difference) => compared.filter((one) => one.difference === difference));

function differenceOf(tier: Tier, place: number, appPlace: number): Difference {
  if (refused.includes(tier)) return "against";
  if (!considered.includes(tier)) return "doubted";
  if (place === appPlace) return "same";
  return place < appPlace ? "higher" : "lower";
}
