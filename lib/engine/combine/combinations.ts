import { type Compiled, compile } from "../../facts/compile";
import type { FactValues } from "../../facts/fact-space";
import { type Combination, casesOf } from "../../knowledge/combination";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Option, Severity } from "../../knowledge/option";
import type { Tier } from "../../knowledge/tiers";
import { factSpace } from "../../profile/fact-paths";
import type { OptionId } from "../../profile/vocabulary/options";
import type { DecidedCombination, Decision } from "../decision";
import type { Judgement } from "../judge";
import { prepareAmounts, totalsOf } from "./amounts";

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

type Finding = DecidedCombination;

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
  judgements: readonly Judgement[],
): Decision["combinations"] {
  const spoken = new Set(
    judgements.flatMap(({ prepared: { option }, tier }) => (tier === "not-relevant" ? [] : [option.id])),
  );
  const totals = totalsOf(amounts, facts);
  const isSummed = ({ combination: { nutrient } }: PreparedCombination) =>
    totals.some((total) => total.nutrient === nutrient);
  const summed = totals.map(({ options, severity, total }): Finding => ({ options, severity, says: [{ total }] }));
  const taken = rules.filter((rule) => !isSummed(rule)).flatMap((rule) => takenTogether(rule, facts, spoken));
  const added = judgements
    .filter(({ tier }) => discussed.has(tier))
    .flatMap(({ prepared: { option } }) => ifAdded(option, ofOption.get(option.id) ?? [], facts));
  return [...merged([...summed, ...taken]), ...merged(added)].sort(compare);
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
  return entries.map((options) => ({
    options,
    severity: combination.severity,
    says: [{ rule: combination.id, options }],
  }));
}

/** What would be true if the option were taken too, and is not yet. */
function ifAdded(
  { id }: Option,
  cases: readonly (PreparedCase & { readonly combination: Combination })[],
  facts: FactValues,
): readonly Finding[] {
  if (cases.length === 0) return [];
  const after = withTaken(facts, id);
  return cases
    .filter(({ when }) => when.truth(after) === "yes" && when.truth(facts) !== "yes")
    .map(({ options, combination }) => ({
      options,
      added: id,
      severity: "info",
      says: [{ rule: combination.id, options }],
    }));
}

function withTaken(facts: FactValues, id: OptionId): FactValues {
  const after = facts.slice();
  after[factSpace.placeOf(`taking.${id}`)] = "present";
  return after;
}

const unionOf = (groups: readonly (readonly OptionId[])[]) => [...new Set(groups.flat())].sort();

/** Findings about the same options become one; a pair inside a larger group goes into the group's. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => b.options.length - a.options.length)) {
    const at = kept.findIndex((other) => covers(other, finding));
    const other = kept[at];
    if (other === undefined) kept.push(finding);
    else kept[at] = { ...other, severity: graver(other, finding), says: [...other.says, ...finding.says] };
  }
  return kept;
}

const covers = (larger: Finding, { options }: Finding) =>
  (options.length > 1 || larger.options.length === 1) && options.every((id) => larger.options.includes(id));

const place = ({ severity }: Finding) => severities.indexOf(severity);
const graver = (a: Finding, b: Finding) => (place(a) <= place(b) ? a.severity : b.severity);

const compare = (a: Finding, b: Finding) => place(a) - place(b) || (a.options.join() < b.options.join() ? -1 : 1);
