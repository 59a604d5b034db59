import { listed } from "../facts/describe";
import type { FactValues } from "../facts/fact-space";
import { entriesOf, type Option, type Said } from "../knowledge/option";
import { type Tier, tierTable } from "../knowledge/tiers";
import { everyone } from "../profile/conditions";
import type { Patient } from "../profile/understand";
import { indications as indicationNames } from "../profile/vocabulary/indications";
import { conditionInWords, inSentence } from "../profile/words";
import type { AssessedEvidence, AssessedOption, AssessedWarning } from "./assessment";
import { type Judgement, type Setting, tierOf } from "./judge";
import type { ReadStatement } from "./placement";
import type { PreparedOption, PreparedStatement } from "./prepare";
import type { Rank } from "./rank";
import { openNumbers } from "./references";
import { rememberingFor } from "./remember";
import { warningsOf } from "./warnings";
import { whyOf } from "./why";

/** An option as it stands for a patient, before the list is put in order. */
export interface Stand {
  readonly prepared: PreparedOption;
  readonly judgement: Judgement;
  readonly tier: Tier;
  readonly checkFirst: AssessedOption["checkFirst"];
  readonly rank: Rank;
}

/** An option's entry but for its place in the list. */
export type Described = Omit<AssessedOption, "rank">;

/**
 * One option's entry, its citations in open numbers; for one that is not relevant, the reason and what speaks against
 * it. What stands above it is not known yet.
 */
export function describeOption(
  { prepared, judgement, tier, rank, checkFirst }: Stand,
  patient: Patient,
  setting: Setting,
): Described {
  const { option } = prepared;
  const { placed, statements } = judgement;
  const isRelevant = tier !== "not-relevant";
  const isToAvoid = tier === "avoid";
  const summary = placed?.prepared.statement;
  const summaryCitations = openNumbers(summary?.cites ?? []);
  const warnings = warningsOf(prepared, { ...patient, tier });
  const doses = isRelevant && !isToAvoid ? [option.doseAsStudied] : [];
  const monitoring = isRelevant ? [option.monitoring] : [];
  const lists = isRelevant
    ? [
        option.contraindications,
        option.precautions,
        option.interactions,
        option.adverseEffects,
        ...doses,
        ...monitoring,
      ]
    : [];
  const described = {
    id: option.id,
    name: option.name,
    kind: option.kind,
    tier,
    indication: summary?.indications.find((id) => patient.derived.indications.includes(id)) ?? null,
    direction: summary?.direction ?? "unknown",
    certainty: placed?.certainty ?? "none",
    directness: placed?.directness ?? "direct",
    summary: summary?.text ?? noStatement(option.name, statements, patient),
    summaryCitations,
    changedBy: changedBy(judgement, tier, setting, warnings, patient),
    warnings,
    checkFirst,
    evidence: statements.map((statement) => evidenceOf(statement, statement === placed, patient)),
    doseAsStudied: doses.flatMap((dose) => entriesOf(dose).map(said)),
    monitoring: monitoring.flatMap((one) => entriesOf(one).map(said)),
    patient: isRelevant ? wording(option, isToAvoid ? "avoid" : "", () => wordingOf(option, isToAvoid)) : undefined,
    nothingStated: lists.flatMap((one) => ("none" in one ? [said(one.none)] : [])),
    why: whyOf(judgement, setting, rank),
    reviewedOn: option.reviewedOn,
    reviewDueOn: option.reviewDueOn,
  };
  return { ...described, citations: citedIn(described) };
}

type CitedText = { readonly text: string; readonly citations: readonly number[] };

const texts = new WeakMap<Said, CitedText>();

/** A sentence with its citations; it never changes: made once. */
function said(sentence: Said): CitedText {
  const known = texts.get(sentence);
  if (known !== undefined) return known;
  const made = { text: sentence.text, citations: openNumbers(sentence.cites) };
  texts.set(sentence, made);
  return made;
}

type Wording = NonNullable<Described["patient"]>;
const wording = rememberingFor<Option, Wording>(2);

const wordingOf = ({ name, patient }: Option, isToAvoid: boolean): Wording => ({
  name: patient.name ?? name,
  whatItIs: said(patient.whatItIs),
  howStudied: isToAvoid ? undefined : said(patient.howStudied),
  watchFor: entriesOf(patient.watchFor).map(said),
  stopAndCall: entriesOf(patient.stopAndCall).map(said),
  askAbout: patient.askAbout.map(said),
});

/** Every open number in an entry, each once. */
function citedIn(entry: Omit<Described, "citations">): readonly number[] {
  const { patient } = entry;
  const wordings =
    patient === undefined
      ? []
      : [patient.whatItIs, patient.howStudied, ...patient.watchFor, ...patient.stopAndCall, ...patient.askAbout];
  const cited = new Set(entry.summaryCitations);
  const lists = [entry.warnings, entry.evidence, entry.doseAsStudied, entry.monitoring, wordings, entry.nothingStated];
  for (const list of lists) {
    for (const one of list) for (const number of one?.citations ?? []) cited.add(number);
  }
  return [...cited];
}

const everyoneInWords = conditionInWords(everyone);

const nameOf = (id: string) => inSentence(indicationNames.find((one) => one.id === id)?.label ?? id);

function noStatement(name: string, statements: readonly ReadStatement[], { derived }: Patient): string {
  const complaint = listed(derived.indications.map(nameOf), "or");
  const [unsettled] = statements.filter(({ applies }) => applies === "unknown");
  const when = unsettled?.prepared.when;
  if (when !== undefined)
    return `What is known about ${inSentence(name)} depends on this: ${conditionInWords(when.condition)}.`;
  if (statements.length > 0) return `What is known about ${inSentence(name)} is about other patients than this one.`;
  return `Nothing that we hold connects ${inSentence(name)} with ${complaint}.`;
}

const evidence = rememberingFor<ReadStatement, AssessedEvidence>(20);

function evidenceOf(read: ReadStatement, isPlacing: boolean, patient: Patient): AssessedEvidence {
  const { statement } = read.prepared;
  const indication =
    statement.indications.find((one) => patient.derived.indications.includes(one)) ?? statement.indications[0];
  const match = statement.studied && trialMatch(read.prepared, patient);
  const key = [isPlacing, indication, match?.meets, match?.fails, match?.unknown].join(";");
  return evidence(read, key, () => writeEvidence(read, isPlacing, indication, match));
}

function writeEvidence(
  { prepared, applies, certainty, directness }: ReadStatement,
  isPlacing: boolean,
  indication: string,
  match: AssessedEvidence["trialMatch"],
): AssessedEvidence {
  const { statement, when } = prepared;
  const { id, design, population, outcome, effect, text, direction, certaintyBecause } = statement;
  const status = { unknown: "unknown", no: "not-met", yes: isPlacing ? "places" : "beside" } as const;
  return {
    id,
    indication,
    design,
    population,
    outcome,
    effect,
    text,
    direction,
    certainty,
    certaintyBecause,
    directness,
    status: status[applies],
    condition: when && conditionInWords(when.condition),
    trialMatch: match,
    citations: openNumbers(statement.cites),
  };
}

/** Would this patient have been in the trial? The facts that meet its criteria, fail them, or are missing. */
function trialMatch({ included, excluded }: PreparedStatement, { facts, enteredAs }: Patient) {
  const criteria = [
    ...included.map((one) => one.explain(facts)),
    ...excluded.map((one) => {
      const { truth, by } = one.explain(facts);
      return { truth: truth === "unknown" ? truth : truth === "yes" ? "no" : "yes", by };
    }),
  ];
  const paths = (wanted: string) => [
    ...new Set(criteria.filter(({ truth }) => truth === wanted).flatMap(({ by }) => by.map(enteredAs))),
  ];
  return { meets: paths("yes"), fails: paths("no"), unknown: paths("unknown") };
}

/** The facts that moved it: warnings that lowered the tier, the condition of the placing statement, a failed criterion. */
function changedBy(
  judgement: Judgement,
  tier: Tier,
  setting: Setting,
  warnings: readonly AssessedWarning[],
  { profile, facts, enteredAs }: Patient,
): readonly string[] {
  if (tier === "not-relevant") return [];
  const isRegionGiven = profile.region !== undefined;
  const untouched = tierTable[judgement.placed?.row ?? "unproven"].clear;
  const lowering = warnings.filter(
    ({ kind, status, condition }) =>
      status === "applies" &&
      condition !== everyoneInWords &&
      kind !== "adverse-effect" &&
      (tier === "avoid" ? kind === "contraindication" && untouched !== "avoid" : tier !== untouched),
  );
  const placed = judgement.placed?.prepared;
  const isAge = setting.isUnder18 && tierOf(judgement, { ...setting, isUnder18: false }) !== tier;
  return [
    ...new Set([
      ...lowering.flatMap(({ because }) => because),
      ...(placed?.when?.explain(facts).by ?? []).filter((path) => path !== "region" || isRegionGiven).map(enteredAs),
      ...(placed === undefined ? [] : failedCriteria(placed, facts)).map(enteredAs),
      ...(isAge ? ["age"] : []),
    ]),
  ];
}

function failedCriteria({ included, excluded }: PreparedStatement, facts: FactValues): readonly string[] {
  const missed = included.map((one) => one.explain(facts)).filter(({ truth }) => truth === "no");
  const met = excluded.map((one) => one.explain(facts)).filter(({ truth }) => truth === "yes");
  return [...missed, ...met].flatMap(({ by }) => by);
}
