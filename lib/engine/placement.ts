import type { FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";
import type { Certainty, Directness, EffectSize } from "../knowledge/option";
import { type EvidenceRow, evidenceRow } from "../knowledge/tiers";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { PreparedOption, PreparedStatement } from "./prepare";

/** A statement as it reads for this patient. */
export interface ReadStatement {
  readonly prepared: PreparedStatement;
  /** Whether the patient is one of those that it is about. */
  readonly applies: Truth;
  readonly certainty: Certainty;
  readonly directness: Directness;
  readonly row: EvidenceRow;
}

const rows: readonly EvidenceRow[] = ["benefit", "slight-benefit", "unproven", "no-clear-benefit", "harm"];
export const certainties: readonly Certainty[] = ["high", "moderate", "low", "very-low", "none"];
export const effectSizes: readonly EffectSize[] = ["large", "moderate", "small", "none", "not-reported"];

/** One level less certain, as GRADE does for indirect evidence; never below very low. */
export function oneLevelLess(certainty: Certainty): Certainty {
  if (certainty === "none" || certainty === "very-low") return certainty;
  return certainties[certainties.indexOf(certainty) + 1] as Certainty;
}

/** A patient outside the studied population makes the evidence indirect and one level less certain. */
function isOutsideTrial({ included, excluded }: PreparedStatement, facts: FactValues): boolean {
  return (
    included.some((criterion) => criterion.truth(facts) === "no") ||
    excluded.some((criterion) => criterion.truth(facts) === "yes")
  );
}

function read(prepared: PreparedStatement, facts: FactValues, isNegligibleRisk: boolean): ReadStatement {
  const { statement, when } = prepared;
  const isOutside = isOutsideTrial(prepared, facts);
  const certainty = isOutside ? oneLevelLess(statement.certainty) : statement.certainty;
  return {
    prepared,
    applies: when === undefined ? "yes" : when.truth(facts),
    certainty,
    directness: isOutside ? "indirect" : (statement.directness ?? "direct"),
    row: evidenceRow(statement.direction, certainty, isNegligibleRisk),
  };
}

/** The option's statements for any of the patient's indications, in the option's own order. */
export function readStatements(
  { option, statements }: PreparedOption,
  facts: FactValues,
  indications: readonly IndicationId[],
): readonly ReadStatement[] {
  const isRelevant = (prepared: PreparedStatement) =>
    prepared.statement.indications.some((indication) => indications.includes(indication));
  return statements.filter(isRelevant).map((prepared) => read(prepared, facts, option.isNegligibleRisk === true));
}

/**
 * The statement that sets the tier. For each indication, one about just these patients goes before a general one;
 * among indications, the one that places the option best. None when not one statement is known to speak.
 */
export function placing(statements: readonly ReadStatement[], indications: readonly IndicationId[]) {
  const candidates = indications.flatMap((indication) => {
    const speaking = statements.filter(
      ({ applies, prepared }) => applies === "yes" && prepared.statement.indications.includes(indication),
    );
    const specific = speaking.filter(({ prepared }) => prepared.when !== undefined);
    return specific.length > 0 ? specific : speaking;
  });
  return candidates.reduce<ReadStatement | undefined>(
    (best, one) => (best === undefined || placesBetter(one, best) ? one : best),
    undefined,
  );
}

function placesBetter(a: ReadStatement, b: ReadStatement): boolean {
  for (const key of evidenceKeys) {
    const difference = key(a) - key(b);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const evidenceKeys: readonly ((statement: ReadStatement) => number)[] = [
  ({ row }) => rows.indexOf(row),
  ({ directness }) => (directness === "direct" ? 0 : 1),
  ({ certainty }) => certainties.indexOf(certainty),
  ({ prepared }) => effectSizes.indexOf(prepared.statement.effectSize),
];
