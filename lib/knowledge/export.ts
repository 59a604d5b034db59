import { conditionInWords } from "../profile/words";
import { citedSources, usersOfClaim, warningsByKind } from "./cited-sources";
import type { Combination } from "./combination";
import type { Knowledge } from "./knowledge";
import type { Listed, Option, Said, Statement, Warning } from "./option";
import type { Citation, SourceEntry } from "./source";
import { tiers, tierTable } from "./tiers";
import type { UpperLimit } from "./upper-limits";
import type { UrgentSign } from "./urgent-signs";

/** A citation without the document itself: its id, place and claim. */
const cited = (citations: readonly Citation[]) =>
  citations.map(({ source, locator, claim }) => ({ source: source.id, locator, claim }));

const said = ({ text, cites }: Said) => ({ text, cites: cited(cites) });
const listed = (list: Listed<Said>) => ("none" in list ? { none: said(list.none) } : list.map(said));

function exportStatement({ when, studied, cites, ...statement }: Statement) {
  return {
    ...statement,
    when: when && { words: conditionInWords(when), condition: when },
    studied: studied && {
      included: studied.included.map((condition) => ({ words: conditionInWords(condition), condition })),
      excluded: studied.excluded.map((condition) => ({ words: conditionInWords(condition), condition })),
    },
    cites: cited(cites),
  };
}

function exportWarning(kind: string, { when, says, notForYou, cites, id, severity }: Warning) {
  return {
    id,
    kind,
    says,
    notForYou,
    severity,
    when: when && { words: conditionInWords(when), condition: when },
    cites: cited(cites),
  };
}

function exportOption(option: Option) {
  const { contraindications, precautions, interactions, adverseEffects, patient } = option;
  return {
    id: option.id,
    name: option.name,
    kind: option.kind,
    isNegligibleRisk: option.isNegligibleRisk,
    statements: option.statements.map(exportStatement),
    warnings: warningsByKind(option).flatMap(({ kind, warnings }) =>
      warnings.map((warning) => exportWarning(kind, warning)),
    ),
    nothingStated: [contraindications, precautions, interactions, adverseEffects].flatMap((list) =>
      "none" in list ? [said(list.none)] : [],
    ),
    doseAsStudied: listed(option.doseAsStudied),
    monitoring: listed(option.monitoring),
    patient: {
      name: patient.name,
      whatItIs: said(patient.whatItIs),
      howStudied: said(patient.howStudied),
      watchFor: listed(patient.watchFor),
      stopAndCall: listed(patient.stopAndCall),
      askAbout: patient.askAbout.map(said),
    },
    reviewedOn: option.reviewedOn,
    reviewDueOn: option.reviewDueOn,
    history: option.history,
  };
}

function exportSource({ claims = {}, ...source }: SourceEntry, options: readonly Option[]) {
  return {
    ...source,
    claims: Object.entries(claims).map(([id, claim]) => ({
      id,
      ...claim,
      usedBy: usersOfClaim(options, source.id, id),
    })),
  };
}

function exportCombination({ when, cites, parts, ...combination }: Combination) {
  return {
    ...combination,
    when: when && { words: conditionInWords(when), condition: when },
    cites: cited(cites),
    parts:
      parts &&
      Object.fromEntries(
        Object.entries(parts).map(([id, part]) => [id, { text: part.text, cites: cited(part.cites) }]),
      ),
  };
}

function exportLimit({ when, cites, ...limit }: UpperLimit) {
  return { ...limit, when: when && { words: conditionInWords(when), condition: when }, cites: cited(cites) };
}

const keyOf = ({ nutrient, body, perDay }: Pick<UpperLimit, "nutrient" | "body" | "perDay">) =>
  `${nutrient} ${body} ${perDay}`;
const byNutrient = (a: Parameters<typeof keyOf>[0], b: Parameters<typeof keyOf>[0]) => (keyOf(a) < keyOf(b) ? -1 : 1);

const exportSign = ({ of, when, text }: UrgentSign) => ({
  of,
  text,
  when: when && { words: conditionInWords(when), condition: when },
});

/** The whole knowledge as plain data: what it says, on what it rests, and the table that it is read with. */
export function exportKnowledge(knowledge: Knowledge) {
  const { version, reviewedOn, options, redFlags, populations, urgentSigns, combinations, upperLimits, intendedUse } =
    knowledge;
  const alert = ({ cites, when, ...rest }: Knowledge["populations"][number] | Knowledge["redFlags"][number]) => ({
    ...rest,
    when: { words: conditionInWords(when), condition: when },
    cites: cited(cites),
  });
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    version,
    reviewedOn,
    intendedUse,
    sources: citedSources(knowledge)
      .map((source) => exportSource(source, options))
      .sort(byId),
    options: options.map(exportOption).sort(byId),
    redFlags: redFlags.map(alert),
    populations: populations.map(alert),
    urgentSigns: urgentSigns.map(exportSign),
    combinations: combinations.map(exportCombination).sort(byId),
    upperLimits: upperLimits.map(exportLimit).sort(byNutrient),
    tiers: { order: tiers, table: tierTable },
  };
}

export type ExportedKnowledge = ReturnType<typeof exportKnowledge>;
