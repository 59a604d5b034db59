import { type Compiled, compile } from "../facts/compile";
import type { Condition } from "../facts/condition";
import type { Knowledge } from "../knowledge/knowledge";
import { entriesOf, type Listed, type Option, type Severity, type Statement, type Warning } from "../knowledge/option";
import type { RedFlag } from "../knowledge/red-flags";
import { factSpace } from "../profile/fact-paths";
import { type Readings, readingsOf } from "./placement";

export type WarningKind = "contraindication" | "precaution" | "interaction" | "adverse-effect";

export interface PreparedWarning {
  readonly kind: WarningKind;
  readonly severity: Severity;
  readonly warning: Warning;
  readonly when: Compiled | undefined;
}

export interface PreparedStatement {
  readonly statement: Statement;
  readonly when: Compiled | undefined;
  readonly included: readonly Compiled[];
  readonly excluded: readonly Compiled[];
}

export interface ReadableStatement extends PreparedStatement {
  readonly readings: Readings;
}

/** An option whose conditions are ready to be asked of many patients. */
export interface PreparedOption {
  readonly option: Option;
  readonly statements: readonly ReadableStatement[];
  readonly warnings: readonly PreparedWarning[];
  readonly contraindications: readonly Compiled[];
  readonly cautions: readonly Compiled[];
  /** Whom its statements are about, and who was studied. */
  readonly evidence: readonly Compiled[];
  /** Every fact that its evidence is about. */
  readonly evidenceReads: ReadonlySet<string>;
  /** Every fact that it reads. */
  readonly reads: ReadonlySet<string>;
}

export interface PreparedRedFlag {
  readonly redFlag: RedFlag;
  readonly when: Compiled;
}

const compiled = (condition: Condition): Compiled => compile(condition, factSpace);

const severities: Readonly<Record<WarningKind, Severity>> = {
  contraindication: "critical",
  precaution: "warning",
  interaction: "warning",
  "adverse-effect": "info",
};

function prepareWarnings(kind: WarningKind, listed: Listed<Warning>): readonly PreparedWarning[] {
  return entriesOf(listed).map((warning) => ({
    kind,
    warning,
    severity: warning.severity ?? (warning.when === undefined ? "info" : severities[kind]),
    when: warning.when && compiled(warning.when),
  }));
}

/** Compiles an option's conditions. @throws when a condition names a fact that does not exist. */
export function prepareOption(option: Option): PreparedOption {
  const warnings = [
    ...prepareWarnings("contraindication", option.contraindications),
    ...prepareWarnings("precaution", option.precautions),
    ...prepareWarnings("interaction", option.interactions),
    ...prepareWarnings("adverse-effect", option.adverseEffects),
  ];
  const statements = option.statements.map((statement) => {
    const prepared = {
      statement,
      when: statement.when && compiled(statement.when),
      included: (statement.studied?.included ?? []).map(compiled),
      excluded: (statement.studied?.excluded ?? []).map(compiled),
    };
    return { ...prepared, readings: readingsOf(prepared, option.isNegligibleRisk === true) };
  });
  const conditionsOf = (...kinds: readonly WarningKind[]) =>
    warnings.flatMap(({ kind, when }) => (when !== undefined && kinds.includes(kind) ? [when] : []));
  const contraindications = conditionsOf("contraindication");
  const cautions = conditionsOf("precaution", "interaction");
  const evidence = statements.flatMap(({ when, included, excluded }) => [
    ...(when === undefined ? [] : [when]),
    ...included,
    ...excluded,
  ]);
  const pathsOf = (conditions: readonly Compiled[]) => new Set(conditions.flatMap(({ paths }) => paths));
  return {
    option,
    statements,
    warnings,
    contraindications,
    cautions,
    evidence,
    evidenceReads: pathsOf(evidence),
    reads: pathsOf([...contraindications, ...cautions, ...evidence]),
  };
}

/** The red flags, ready to be asked of many patients. */
export const prepareRedFlags = ({ redFlags }: Knowledge): readonly PreparedRedFlag[] =>
  redFlags.map((redFlag) => ({ redFlag, when: compiled(redFlag.when) }));
