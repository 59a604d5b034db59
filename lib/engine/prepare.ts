import { type Compiled, compile } from "../facts/compile";
import type { Condition } from "../facts/condition";
import type { Knowledge } from "../knowledge/knowledge";
import type { Option, Severity, Warning } from "../knowledge/option";
import type { RedFlag } from "../knowledge/red-flags";
import { severityOf, type WarningKind, warningsByKind } from "../knowledge/warnings-by-kind";
import { factSpace } from "../profile/fact-paths";
import { type ReadableStatement, readingsOf } from "./readings";

export interface PreparedWarning {
  readonly kind: WarningKind;
  readonly severity: Severity;
  readonly warning: Warning;
  readonly when: Compiled | undefined;
}

/** An option whose conditions are ready to be asked of many patients. */
export interface PreparedOption {
  readonly option: Option;
  readonly statements: readonly ReadableStatement[];
  /** Contraindications first, then precautions, interactions and adverse effects. */
  readonly warnings: readonly PreparedWarning[];
  /** Whom its statements are about, and who was studied. */
  readonly evidence: readonly Compiled[];
  /** Every fact that can change its tier. */
  readonly reads: ReadonlySet<string>;
}

export interface PreparedRedFlag {
  readonly redFlag: RedFlag;
  readonly when: Compiled;
}

const compiled = (condition: Condition): Compiled => compile(condition, factSpace);

/** Compiles an option's conditions. @throws when a condition names a fact that does not exist. */
export function prepareOption(option: Option): PreparedOption {
  const warnings = warningsByKind(option).flatMap(({ kind, warnings }) =>
    warnings.map((warning) => ({
      kind,
      warning,
      severity: severityOf(kind, warning),
      when: warning.when && compiled(warning.when),
    })),
  );
  const statements = option.statements.map((statement) => {
    const prepared = {
      statement,
      when: statement.when && compiled(statement.when),
      included: (statement.studied?.included ?? []).map(compiled),
      excluded: (statement.studied?.excluded ?? []).map(compiled),
    };
    return { ...prepared, readings: readingsOf(prepared, option.isNegligibleRisk === true) };
  });
  const evidence = statements.flatMap(({ when, included, excluded }) => [
    ...(when === undefined ? [] : [when]),
    ...included,
    ...excluded,
  ]);
  const deciding = warnings.flatMap(({ kind, when }) => (when && kind !== "adverse-effect" ? [when] : []));
  const reads = new Set([...deciding, ...evidence].flatMap(({ paths }) => paths));
  return { option, statements, warnings, evidence, reads };
}

/** The conditions of the warnings of some kinds. */
export const conditionsOfWarnings = (
  { warnings }: Pick<PreparedOption, "warnings">,
  ...kinds: readonly WarningKind[]
): readonly Compiled[] =>
  warnings.flatMap(({ kind, when }) => (when !== undefined && kinds.includes(kind) ? [when] : []));

/** The red flags, ready to be asked of many patients. */
export const prepareRedFlags = ({ redFlags }: Knowledge): readonly PreparedRedFlag[] =>
  redFlags.map((redFlag) => ({ redFlag, when: compiled(redFlag.when) }));
