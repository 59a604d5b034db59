import { type Compiled, compile } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import { type Combination, casesOf, type Part } from "../knowledge/combination";
import type { Knowledge } from "../knowledge/knowledge";
import type { Option, Severity } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import { factSpace } from "../profile/fact-paths";
import type { OptionId } from "../profile/vocabulary/options";
import { inSentence } from "../profile/words";
import { prepareAmounts, totalsOf } from "./amounts";
import type { Assessment } from "./assessment";
import type { Standing } from "./judge";
import type { ReferenceList } from "./references";

interface PreparedCase {
  readonly options: readonly OptionId[];
  readonly when: Compiled;
}

interface PreparedCombination {
  readonly combination: Combination;
  readonly cases: readonly PreparedCase[];
}

interface PreparedCombinations {
  readonly rules: readonly PreparedCombination[];
  /** What each option is part of and does not tell by itself, in the order of the rules. */
  readonly ofOption: ReadonlyMap<OptionId, readonly (PreparedCase & { readonly combination: Combination })[]>;
  readonly amounts: ReturnType<typeof prepareAmounts>;
}

/** What is to be told of some options, before it is written. */
interface Finding {
  readonly options: readonly OptionId[];
  /** The name of the one that is not taken yet. */
  readonly added?: string;
  readonly severity: Severity;
  readonly said: readonly Part[];
}

const severities: readonly Severity[] = ["critical", "warning", "info"];
const discussed: ReadonlySet<Tier> = new Set(["consider", "consider-with-caution", "deferred"]);

/** What matters when options are taken together, compiled once; the order of the rules changes nothing. */
export function prepareCombinations(knowledge: Knowledge): PreparedCombinations {
  const rules = [...knowledge.combinations]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((combination) => ({
      combination,
      cases: casesOf(combination).map(({ options, when }) => ({ options, when: compile(when, factSpace) })),
    }));
  const told = rules
    .filter(({ combination }) => combination.isToldByOption !== true)
    .flatMap(({ combination, cases }) => cases.map((one) => ({ ...one, combination })));
  const ofOption = new Map(
    [...new Set(told.flatMap(({ options }) => options))].map((id) => [
      id,
      told.filter(({ options }) => options.includes(id)),
    ]),
  );
  return { rules, ofOption, amounts: prepareAmounts(knowledge) };
}

/**
 * What the patient takes, its amounts summed where they are known, checked against itself and against each option that
 * is put to discussion. Each pair is named once; the gravest comes first.
 */
export function combinationsOf(
  { rules, ofOption, amounts }: PreparedCombinations,
  facts: FactValues,
  standings: readonly Standing[],
  references: ReferenceList,
): Assessment["combinations"] {
  const spoken = new Set(
    standings.flatMap(({ prepared: { option }, tier }) => (tier === "not-relevant" ? [] : [option.id])),
  );
  const totals = totalsOf(amounts, facts);
  const isSummed = ({ combination: { nutrient } }: PreparedCombination) =>
    totals.some((total) => total.nutrient === nutrient);
  const summed = totals.map(({ options, severity, message, cites }): Finding => {
    return { options, severity, said: [{ text: message, cites: cites }] };
  });
  const taken = rules.filter((rule) => !isSummed(rule)).flatMap((rule) => takenTogether(rule, facts, spoken));
  const added = standings
    .filter(({ tier }) => discussed.has(tier))
    .flatMap(({ prepared: { option } }) => ifAdded(option, ofOption.get(option.id) ?? [], facts));
  return [...merged([...summed, ...taken]), ...merged(added)]
    .sort(compare)
    .map((finding) => written(finding, references));
}

/** What is true now: a group as one finding, everything else case by case. */
function takenTogether(
  { combination, cases }: PreparedCombination,
  facts: FactValues,
  spoken: ReadonlySet<OptionId>,
): readonly Finding[] {
  const isTold = ([id]: readonly OptionId[]) =>
    combination.isToldByOption === true && id !== undefined && spoken.has(id);
  const found = cases.filter(({ options, when }) => when.truth(facts) === "yes" && !isTold(options));
  const groups = found.map(({ options }) => options);
  const entries = combination.among.kind === "any-two" && groups.length > 0 ? [unionOf(groups)] : groups;
  return entries.map((options) => ({ options, severity: combination.severity, said: saidOf(combination, options) }));
}

/** What would be true if the option were taken too, and is not yet. */
function ifAdded(
  { id, name }: Option,
  cases: readonly (PreparedCase & { readonly combination: Combination })[],
  facts: FactValues,
): readonly Finding[] {
  if (cases.length === 0) return [];
  const after = withTaken(facts, id);
  return cases
    .filter(({ when }) => when.truth(after) === "yes" && when.truth(facts) !== "yes")
    .map(({ options, combination }) => ({
      options,
      added: name,
      severity: "info",
      said: saidOf(combination, options),
    }));
}

function withTaken(facts: FactValues, id: OptionId): FactValues {
  const after = facts.slice();
  after[factSpace.placeOf(`taking.${id}`)] = "present";
  return after;
}

const saidOf = ({ says, cites, parts }: Combination, options: readonly OptionId[]): readonly Part[] => [
  { text: says, cites },
  ...options.flatMap((id) => parts?.[id] ?? []),
];

const unionOf = (groups: readonly (readonly OptionId[])[]) => [...new Set(groups.flat())].sort();

/** Findings about the same options become one; a pair inside a larger group goes into the group's. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => b.options.length - a.options.length)) {
    const at = kept.findIndex((other) => covers(other, finding));
    const other = kept[at];
    if (other === undefined) kept.push(finding);
    else kept[at] = { ...other, severity: graver(other, finding), said: [...other.said, ...finding.said] };
  }
  return kept;
}

const covers = (larger: Finding, { options }: Finding) =>
  (options.length > 1 || larger.options.length === 1) && options.every((id) => larger.options.includes(id));

const place = ({ severity }: Finding) => severities.indexOf(severity);
const graver = (a: Finding, b: Finding) => (place(a) <= place(b) ? a.severity : b.severity);

const compare = (a: Finding, b: Finding) => place(a) - place(b) || (a.options.join() < b.options.join() ? -1 : 1);

function written({ options, added, severity, said }: Finding, references: ReferenceList) {
  const text = said.flatMap((one) => one.text ?? []).join(" ");
  const message = added === undefined ? text : `If ${inSentence(added)} is added: ${inSentence(text)}`;
  return { options, severity, message, citations: references.cite(said.flatMap(({ cites }) => cites)) };
}
