import { compile } from "../facts/compile";
import { listed } from "../facts/describe";
import type { FactValues } from "../facts/fact-space";
import type { Knowledge } from "../knowledge/knowledge";
import type { Cites, Severity } from "../knowledge/option";
import type { LimitBody, UpperLimit } from "../knowledge/upper-limits";
import { productParts } from "../profile/amounts";
import { factSpace } from "../profile/fact-paths";
import { amountInWords, nutrientOf, sumOf } from "../profile/units";
import { type NutrientId, nutrients } from "../profile/vocabulary/nutrients";
import type { OptionId } from "../profile/vocabulary/options";
import { labelOf } from "../profile/words";

/** What the amounts of one nutrient come to. */
export interface Total {
  readonly nutrient: NutrientId;
  readonly options: readonly OptionId[];
  readonly severity: Severity;
  readonly message: string;
  readonly cites: Cites;
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
const adultFrom = 18;

/** Whose limit speaks first in a region. */
const order = {
  us: ["national-academies", "efsa", "who"],
  elsewhere: ["efsa", "national-academies", "who"],
} as const satisfies Record<string, readonly LimitBody[]>;

const bodyWords: Readonly<Record<LimitBody, string>> = {
  "national-academies": "the National Academies (United States)",
  efsa: "the European Food Safety Authority",
  who: "the World Health Organization",
};

const countsWords: Readonly<Record<UpperLimit["counts"], string>> = {
  all: "food included",
  supplements: "from supplements and fortified food or medicines, the rest of food not counted",
};

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
  const sum = sumOf(known.map((part) => facts[part.amount] as number));
  const missing = taken.filter((part) => !known.includes(part)).map(({ option }) => option);
  const bodies: readonly LimitBody[] = facts[regionAt] === "us" ? order.us : order.elsewhere;
  const own = limits
    .filter(({ isFor }) => isFor(facts))
    .map(({ limit }) => limit)
    .sort((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body));
  const [first, ...others] = own;
  if (first === undefined) return undefined;
  const isAbove = sum > first.perDay;
  const stricter = others.filter(({ perDay }) => sum > perDay);
  const isChild = (facts[ageAt] as number) < adultFrom;
  const isWorthSaying = isAbove || stricter.length > 0 || missing.length > 0 || known.length > 1 || isChild;
  if (!isWorthSaying) return undefined;
  const told = [first, ...others.filter(({ perDay }) => perDay !== first.perDay)];
  const sentences = [
    sumInWords(nutrient, known, sum, facts),
    ...(missing.length === 0
      ? []
      : [`How much ${listed(missing.map(named), "and")} brings is not known, so the sum is not complete.`]),
    ...limitsInWords(told, sum, missing.length === 0 ? "This" : "What is known"),
    ...(isChild ? ["These limits are for adults; those for children differ."] : []),
  ];
  return {
    nutrient,
    options: taken.map(({ option }) => option).sort(),
    severity: isAbove ? "warning" : "info",
    message: sentences.join(" "),
    cites: [...first.cites, ...told.slice(1).flatMap(({ cites }) => cites)],
  };
}

const named = (option: OptionId): string => `“${labelOf(`taking.${option}`)}”`;

function sumInWords(nutrient: NutrientId, known: readonly PreparedPart[], sum: number, facts: FactValues): string {
  const amount = (part: PreparedPart) => amountInWords(nutrient, facts[part.amount] as number);
  const total = `${nutrientOf(nutrient).label}: ${amountInWords(nutrient, sum)} a day`;
  if (known.length === 1) return `${total} from ${named((known[0] as PreparedPart).option)}.`;
  return `${total} in all: ${listed(
    known.map((part) => `${amount(part)} from ${named(part.option)}`),
    "and",
  )}.`;
}

function placeOf(sum: number, perDay: number): string {
  if (sum > perDay) return "above";
  return sum === perDay ? "at" : "below";
}

/** Each limit with the sum's place to it; what two bodies say in the same words is said once. */
function limitsInWords(limits: readonly UpperLimit[], sum: number, subject: string): readonly string[] {
  return limits.flatMap((limit, at) => {
    const isSaid = limits.slice(0, at).some(({ says }) => says === limit.says);
    return [limitInWords(limit, sum, at === 0 ? subject : "The sum"), ...(isSaid ? [] : [limit.says])];
  });
}

function limitInWords(limit: UpperLimit, sum: number, subject: string): string {
  const { nutrient, body, perDay, name = "upper limit", counts } = limit;
  return `${subject} is ${placeOf(sum, perDay)} the ${name} of ${bodyWords[body]} for adults, ${amountInWords(nutrient, perDay)} a day, ${countsWords[counts]}.`;
}
