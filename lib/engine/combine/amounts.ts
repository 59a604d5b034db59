import { compile } from "../../facts/compile";
import type { FactValues } from "../../facts/fact-space";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Severity } from "../../knowledge/option";
import { type LimitBody, limitId, type UpperLimit } from "../../knowledge/upper-limits";
import { productParts } from "../../profile/amounts";
import { factSpace } from "../../profile/fact-paths";
import { adultFrom } from "../../profile/thresholds";
import { sumOf } from "../../profile/units";
import { type NutrientId, nutrients } from "../../profile/vocabulary/nutrients";
import type { OptionId } from "../../profile/vocabulary/options";
import type { DecidedTotal } from "../decision";

/** What the amounts of one nutrient come to. */
export interface Total {
  readonly nutrient: NutrientId;
  readonly options: readonly OptionId[];
  readonly severity: Severity;
  readonly total: DecidedTotal;
}

interface PreparedLimit {
  readonly limit: UpperLimit;
  readonly isFor: (facts: FactValues) => boolean;
}

interface PreparedNutrient {
  readonly nutrient: NutrientId;
  readonly parts: readonly PreparedPart[];
  readonly limits: readonly PreparedLimit[];
}

interface PreparedPart {
  readonly option: OptionId;
  readonly taken: number;
  readonly amount: number;
}

const ageAt = factSpace.placeOf("age");
const regionAt = factSpace.placeOf("region");

/** Whose limit speaks first in a region. */
const order = {
  us: ["national-academies", "efsa", "who"],
  elsewhere: ["efsa", "national-academies", "who"],
} as const satisfies Record<string, readonly LimitBody[]>;

/** The nutrients with the products that hold them and the limits that are known, worked out once. */
export const prepareAmounts = ({ upperLimits }: Pick<Knowledge, "upperLimits">): readonly PreparedNutrient[] =>
  nutrients.map(({ id }) => ({
    nutrient: id,
    parts: productParts
      .filter(({ nutrient }) => nutrient === id)
      .map(({ product, path }) => ({
        option: product,
        taken: factSpace.placeOf(`taking.${product}`),
        amount: factSpace.placeOf(path),
      })),
    limits: upperLimits
      .filter(({ nutrient }) => nutrient === id)
      .map((limit) => {
        const when = limit.when === undefined ? undefined : compile(limit.when, factSpace);
        return { limit, isFor: (facts) => when === undefined || when.truth(facts) === "yes" };
      }),
  }));

/** The amounts that were entered, summed for each nutrient and held against its upper limit. */
export const totalsOf = (prepared: readonly PreparedNutrient[], facts: FactValues): readonly Total[] =>
  prepared.flatMap((nutrient) => totalOf(nutrient, facts) ?? []);

function totalOf({ nutrient, parts, limits }: PreparedNutrient, facts: FactValues): Total | undefined {
  const taken = parts.filter((part) => facts[part.taken] === "present");
  const known = taken.filter((part) => facts[part.amount] !== undefined);
  if (known.length === 0) return undefined;
  const amounts = known.map((part) => ({ option: part.option, amount: facts[part.amount] as number }));
  const sum = sumOf(amounts.map(({ amount }) => amount));
  const missing = taken.filter((part) => !known.includes(part)).map(({ option }) => option);
  const bodies: readonly LimitBody[] = facts[regionAt] === "us" ? order.us : order.elsewhere;
  const own = limits
    .filter(({ isFor }) => isFor(facts))
    .map(({ limit }) => limit)
    .sort((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body));
  const [first, ...others] = own;
  if (first === undefined) return undefined;
  const isAbove = sum > first.perDay;
  const isAboveAnother = others.some(({ perDay }) => sum > perDay);
  const isChild = (facts[ageAt] as number) < adultFrom;
  if (!isAbove && !isAboveAnother && missing.length === 0 && known.length === 1 && !isChild) return undefined;
  const told = [first, ...others.filter(({ perDay }) => perDay !== first.perDay)];
  return {
    nutrient,
    options: taken.map(({ option }) => option).sort(),
    severity: isAbove ? "warning" : "info",
    total: {
      nutrient,
      parts: amounts,
      sum,
      missing,
      limits: told.map((limit) => ({ id: limitId(limit), sumIs: relationTo(sum, limit.perDay) })),
    },
  };
}

function relationTo(sum: number, perDay: number): "above" | "at" | "below" {
  if (sum > perDay) return "above";
  return sum === perDay ? "at" : "below";
}
