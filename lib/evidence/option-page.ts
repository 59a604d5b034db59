import type { Listed, Option, Said, Severity, Statement, Warning } from "../knowledge/option";
import type { SourceEntry } from "../knowledge/source";
import { warningsByKind } from "../knowledge/warnings-by-kind";
import { indications } from "../profile/vocabulary/indications";
import { conditionInWords } from "../profile/words/conditions";
import { type BasisOf, numberCitations } from "./number-citations";
import { claimsAbout } from "./option-claims";
import { absolutePictures, bodiesWithBasis, effectGroups } from "./pictures";
import { tierByEvidence } from "./statement-tier";

const indicationLabels = new Map<string, string>(indications.map(({ id, label }) => [id, label]));
export const indicationInWords = (id: string): string => indicationLabels.get(id) ?? id;

const severities: Readonly<Record<string, Severity>> = {
  contraindication: "critical",
  precaution: "warning",
  interaction: "warning",
  "adverse-effect": "info",
};

function statementOnPage(statement: Statement, option: Option, basisOf: BasisOf) {
  const { when, studied, figures: _marks, cites, indications: about, directness = "direct", ...rest } = statement;
  return {
    ...rest,
    directness,
    indications: about.map(indicationInWords),
    tier: tierByEvidence(statement, option),
    where: when && conditionInWords(when),
    included: studied?.included.map(conditionInWords) ?? [],
    excluded: studied?.excluded.map(conditionInWords) ?? [],
    basis: basisOf(cites),
  };
}

function warningOnPage(kind: keyof typeof severities, { id, when, says, cites, severity }: Warning, basisOf: BasisOf) {
  return {
    id,
    kind,
    says,
    severity: severity ?? severities[kind] ?? "warning",
    where: when && conditionInWords(when),
    basis: basisOf(cites),
  };
}

/** An option as its page shows it: every sentence with its references, every condition in words. */
export function optionPage(option: Option, documents: readonly SourceEntry[], options: readonly Option[]) {
  const { basisOf, references } = numberCitations();
  const said = ({ text, cites }: Said) => ({ text, ...basisOf(cites) });
  const listed = (list: Listed<Said>) => ("none" in list ? [said(list.none)] : list.map(said));
  const { contraindications, precautions, interactions, adverseEffects, patient } = option;
  const statements = option.statements.map((statement) => statementOnPage(statement, option, basisOf));
  const warnings = warningsByKind(option).flatMap(({ kind, warnings: ofKind }) =>
    ofKind.map((warning) => ({ ...warningOnPage(kind, warning, basisOf), kind })),
  );
  const nothingStated = [contraindications, precautions, interactions, adverseEffects].flatMap((list) =>
    "none" in list ? [said(list.none)] : [],
  );
  const practice = { doseAsStudied: listed(option.doseAsStudied), monitoring: listed(option.monitoring) };
  const wording = {
    whatItIs: [said(patient.whatItIs)],
    howStudied: [said(patient.howStudied)],
    watchFor: listed(patient.watchFor),
    stopAndCall: listed(patient.stopAndCall),
    askAbout: patient.askAbout.map(said),
  };
  const pictures = {
    groups: effectGroups([option], basisOf, option.id),
    absolute: absolutePictures([option], basisOf, option.id),
    bodies: bodiesWithBasis([option], basisOf),
  };
  const { id, name, kind, isNegligibleRisk = false, reviewedOn, reviewDueOn, history } = option;
  return {
    ...{ id, name, kind, isNegligibleRisk, reviewedOn, reviewDueOn, history },
    ...{ statements, warnings, nothingStated, ...practice, patient: wording },
    pictures,
    claims: claimsAbout(option, documents, options),
    references: references(),
  };
}

export type OptionOnPage = ReturnType<typeof optionPage>;
export type StatementOnPage = OptionOnPage["statements"][number];
export type WarningOnPage = OptionOnPage["warnings"][number];
