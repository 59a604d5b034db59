import type { Condition } from "../facts/condition";
import { conditionInWords, labels } from "../profile/words/conditions";
import { asksOf } from "./asks";
import { type Citation, locate, pendingVerification } from "./citation";
import { citedSources, usersOfClaim } from "./cited-sources";
import type { Combination } from "./combination";
import type { Knowledge } from "./knowledge";
import type { Listed, Option, Said, Statement, Warning } from "./option";
import type { SourceEntry } from "./source";
import { gateStates, tiers, tierTable } from "./tiers";
import { limitId, type UpperLimit } from "./upper-limits";
import { citationsOfSign, signId, type UrgentSign } from "./urgent-signs";
import { severityOf, type WarningKind, warningsByKind } from "./warnings-by-kind";

/** A place in a source; everything that is said names its places by their number in this list, from 0. */
export interface Place {
  readonly source: string;
  readonly locator: string;
}

/** Numbers each place in each source when it is first cited. */
function startPlaces() {
  const places: Place[] = [];
  const numbers = new Map<string, number>();
  function numberOf(citation: Citation): number {
    const { source, locator } = locate(citation);
    const key = `${source.id} ${locator}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, places.length);
    places.push({ source: source.id, locator });
    return places.length - 1;
  }
  const cite = (citations: readonly Citation[]): readonly number[] => [...new Set(citations.map(numberOf))];
  return { places, cite };
}

type Cite = ReturnType<typeof startPlaces>["cite"];

const conditionOf = (condition: Condition) => ({ words: conditionInWords(condition), condition });
const said = ({ text, cites }: Said, cite: Cite) => ({ text, cites: cite(cites) });
const listed = (list: Listed<Said>, cite: Cite) =>
  "none" in list ? { none: said(list.none, cite) } : list.map((one) => said(one, cite));

function statementOf({ when, studied, cites, figures: _marks, ...statement }: Statement, cite: Cite) {
  return {
    ...statement,
    when: when && { ...conditionOf(when), asks: asksOf(when) },
    studied: studied && {
      included: studied.included.map(conditionOf),
      excluded: studied.excluded.map(conditionOf),
    },
    cites: cite(cites),
  };
}

function warningOf(kind: WarningKind, warning: Warning, cite: Cite) {
  const { id, says, notForYou, when, cites } = warning;
  return {
    id,
    kind,
    severity: severityOf(kind, warning),
    says,
    notForYou,
    isPending: cites.includes(pendingVerification) || undefined,
    when: when && { ...conditionOf(when), asks: asksOf(when) },
    cites: cite(cites),
  };
}

function optionOf(option: Option, cite: Cite) {
  const { contraindications, precautions, interactions, adverseEffects, patient } = option;
  return {
    id: option.id,
    name: option.name,
    kind: option.kind,
    isNegligibleRisk: option.isNegligibleRisk,
    statements: option.statements.map((one) => statementOf(one, cite)),
    warnings: warningsByKind(option).flatMap(({ kind, warnings }) =>
      warnings.map((warning) => warningOf(kind, warning, cite)),
    ),
    nothingStated: [contraindications, precautions, interactions, adverseEffects].flatMap((list) =>
      "none" in list ? [said(list.none, cite)] : [],
    ),
    doseAsStudied: listed(option.doseAsStudied, cite),
    monitoring: listed(option.monitoring, cite),
    patient: {
      name: patient.name,
      whatItIs: said(patient.whatItIs, cite),
      howStudied: said(patient.howStudied, cite),
      watchFor: listed(patient.watchFor, cite),
      stopAndCall: listed(patient.stopAndCall, cite),
      askAbout: patient.askAbout.map((one) => said(one, cite)),
    },
    reviewedOn: option.reviewedOn,
    reviewDueOn: option.reviewDueOn,
    history: option.history,
  };
}

function sourceOf({ claims = {}, ...source }: SourceEntry, options: readonly Option[]) {
  return {
    ...source,
    claims: Object.entries(claims).map(([id, claim]) => ({
      id,
      ...claim,
      usedBy: usersOfClaim(options, source.id, id),
    })),
  };
}

function combinationOf({ when, cites, parts = {}, figures: _marks, ...combination }: Combination, cite: Cite) {
  const ofOptions = Object.entries(parts).map(([id, part]) => [id, { text: part.text, cites: cite(part.cites) }]);
  return {
    ...combination,
    when: when && conditionOf(when),
    cites: cite(cites),
    parts: Object.fromEntries(ofOptions) as Readonly<Record<string, { text?: string; cites: readonly number[] }>>,
  };
}

const limitOf = ({ when, cites, figures: _marks, ...limit }: UpperLimit, cite: Cite) => ({
  id: limitId(limit),
  ...limit,
  when: when && conditionOf(when),
  cites: cite(cites),
});

const signOf = (sign: UrgentSign, cite: Cite) => ({
  id: signId(sign),
  of: sign.of,
  text: sign.text,
  when: sign.when && conditionOf(sign.when),
  cites: cite(citationsOfSign(sign)),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/**
 * The whole knowledge as plain data: what it says, on what it rests, and the table that it is read with. Every sentence
 * that an answer can have is looked up here by its id. What is sorted does not depend on the order of the files.
 */
export function publish(knowledge: Knowledge) {
  const { places, cite } = startPlaces();
  const { version, reviewedOn, redFlags, populations, urgentSigns, combinations, upperLimits, intendedUse } = knowledge;
  const alert = ({
    cites,
    when,
    figures: _marks,
    ...rest
  }: Knowledge["populations"][number] | Knowledge["redFlags"][number]) => ({
    ...rest,
    when: conditionOf(when),
    cites: cite(cites),
  });
  const options = [...knowledge.options].sort(byId);
  return {
    version,
    reviewedOn,
    intendedUse,
    options: options.map((one) => optionOf(one, cite)),
    redFlags: redFlags.map(alert),
    populations: populations.map(alert),
    urgentSigns: urgentSigns.map((sign) => signOf(sign, cite)),
    combinations: [...combinations].sort(byId).map((one) => combinationOf(one, cite)),
    upperLimits: upperLimits.toSorted((a, b) => (limitId(a) < limitId(b) ? -1 : 1)).map((one) => limitOf(one, cite)),
    notices: Object.fromEntries(Object.entries(knowledge.noticeCites).map(([id, cites]) => [id, cite(cites)])) as {
      readonly [about: string]: readonly number[];
      readonly otherwise: readonly number[];
    },
    tiers: { order: tiers, table: tierTable, gate: gateStates },
    labels,
    places,
    sources: citedSources(knowledge)
      .map((source) => sourceOf(source, options))
      .sort(byId),
  };
}

/** What a release says, without its hash. */
export type Published = ReturnType<typeof publish>;
/** A release of the knowledge as it is published, with the hash of all it says. */
export type Release = Published & { readonly hash: string };
export type PublishedOption = Published["options"][number];
export type PublishedSource = Published["sources"][number];
