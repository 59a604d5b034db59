import type { DecidedCombination, DecidedTotal } from "../engine/decision";
import { listed } from "../facts/describe";
import type { LimitBody } from "../knowledge/upper-limits";
import { amountInWords, nutrientOf } from "../profile/units";
import type { NutrientId } from "../profile/vocabulary/nutrients";
import { inSentence } from "../profile/words/conditions";
import type { ReleaseTexts } from "./look-up";

/** What an entry needs of a release: its rules and limits by their id, names and labels. */
export type CombinationTexts = Pick<ReleaseTexts, "rule" | "limit" | "nameOf" | "label">;

interface MessagePart {
  readonly text?: string | undefined;
  readonly cites: readonly number[];
}

/** What matters when options are taken together, as one message with its places. `isChild`: limits are for adults. */
export function combinationInWords(
  { added, says }: DecidedCombination,
  texts: CombinationTexts,
  isChild: boolean,
): { readonly message: string; readonly cites: readonly number[] } {
  const parts = says.flatMap((one): readonly MessagePart[] =>
    "total" in one ? [totalInWords(one.total, texts, isChild)] : ruleInWords(one.rule, one.options, texts),
  );
  const text = parts.flatMap((one) => one.text ?? []).join(" ");
  const cites = parts.flatMap((one) => one.cites);
  if (added === undefined) return { message: text, cites };
  return { message: `If ${inSentence(texts.nameOf(added))} is added: ${inSentence(text)}`, cites };
}

function ruleInWords(id: string, options: readonly string[], { rule }: CombinationTexts): readonly MessagePart[] {
  const { says, cites, parts } = rule(id);
  return [{ text: says, cites }, ...options.flatMap((option) => parts[option] ?? [])];
}

const bodyWords: Readonly<Record<LimitBody, string>> = {
  "national-academies": "the National Academies (United States)",
  efsa: "the European Food Safety Authority",
  who: "the World Health Organization",
};

const countsWords = {
  all: "food included",
  supplements: "from supplements and fortified food or medicines, the rest of food not counted",
} as const;

/** The amounts of one nutrient, their sum, and where that stands to each limit. */
function totalInWords(total: DecidedTotal, { limit, label }: CombinationTexts, isChild: boolean): MessagePart {
  const nutrient = total.nutrient as NutrientId;
  const named = (option: string) => `“${label(`taking.${option}`)}”`;
  const limits = total.limits.map(({ id, sumIs }) => ({ ...limit(id), sumIs }));
  const isWhole = total.missing.length === 0;
  const sentences = [
    sumInWords(nutrient, total, named),
    ...(isWhole
      ? []
      : [`How much ${listed(total.missing.map(named), "and")} brings is not known, so the sum is not complete.`]),
    ...limits.flatMap(({ says, ...one }, at) => {
      const subject = at > 0 ? "The sum" : isWhole ? "This" : "What is known";
      const isSaid = limits.slice(0, at).some((other) => other.says === says);
      const { name = "upper limit", body, perDay, counts, sumIs } = one;
      const sentence = `${subject} is ${sumIs} the ${name} of ${bodyWords[body]} for adults, ${amountInWords(nutrient, perDay)} a day, ${countsWords[counts]}.`;
      return isSaid ? [sentence] : [sentence, says];
    }),
    ...(isChild ? ["These limits are for adults; those for children differ."] : []),
  ];
  return { text: sentences.join(" "), cites: limits.flatMap(({ cites }) => cites) };
}

function sumInWords(nutrient: NutrientId, { sum, parts }: DecidedTotal, named: (option: string) => string): string {
  const whole = `${nutrientOf(nutrient).label}: ${amountInWords(nutrient, sum)} a day`;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${whole} from ${named(only.option)}.`;
  return `${whole} in all: ${listed(
    parts.map(({ option, amount }) => `${amountInWords(nutrient, amount)} from ${named(option)}`),
    "and",
  )}.`;
}
