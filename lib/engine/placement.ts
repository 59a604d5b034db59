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
  /** What it places the option by, in one number: the lower, the better. */
  readonly place: number;
}

const rows: readonly EvidenceRow[] = ["benefit", "slight-benefit", "unproven", "no-clear-benefit", "harm"];
export const certainties: readonly Certainty[] = ["high", "moderate", "low", "very-low", "none"];
export const effectSizes: readonly EffectSize[] = ["large", "moderate", "small", "none", "not-reported"];

/** One level less certain, as GRADE does for indirect evidence; never below very low. */
export function oneLevelLess(certainty: Certainty): Certainty {
  if (certainty === "none" || certainty === "very-low") return certainty;
  return certainties[certainties.indexOf(certainty) + 1] as Certainty;
}

/** Every way in which a statement can read; a patient only picks one. */
export interface Readings {
  readonly inside: Readonly<Record<Truth, ReadStatement>>;
  readonly outside: Readonly<Record<Truth, ReadStatement>>;
}

/** Works out how a statement reads for patients like those studied and for others. */
export function readingsOf(prepared: PreparedStatement, isNegligibleRisk: boolean): Readings {
  const { statement } = prepared;
  const lessCertain = oneLevelLess(statement.certainty);
  const read = (certainty: Certainty, directness: Directness) => (applies: Truth) => {
    const row = evidenceRow(statement.direction, certainty, isNegligibleRisk);
    const place = placeOf({ row, directness, certainty, effectSize: statement.effectSize });
    return { prepared, applies, certainty, directness, row, place };
  };
  const each = (one: (applies: Truth) => ReadStatement) => ({
    yes: one("yes"),
    no: one("no"),
    unknown: one("unknown"),
  });
  return {
    inside: each(read(statement.certainty, statement.directness ?? "direct")),
    outside: each(read(lessCertain, "indirect")),
  };
}

/** A patient outside the studied population makes the evidence indirect and one level less certain. */
function isOutsideTrial({ included, excluded }: PreparedStatement, facts: FactValues): boolean {
  for (const criterion of included) if (criterion.truth(facts) === "no") return true;
  for (const criterion of excluded) if (criterion.truth(facts) === "yes") return true;
  return false;
}

/** The option's statements for any of the patient's indications, in the option's own order. */
export function readStatements(
  { statements }: PreparedOption,
  facts: FactValues,
  indications: readonly IndicationId[],
): readonly ReadStatement[] {
  const read: ReadStatement[] = [];
  for (const prepared of statements) {
    if (!isForOneOf(prepared, indications)) continue;
    const readings = isOutsideTrial(prepared, facts) ? prepared.readings.outside : prepared.readings.inside;
    read.push(readings[prepared.when === undefined ? "yes" : prepared.when.truth(facts)]);
  }
  return read;
}

function isForOneOf({ statement }: PreparedStatement, indications: readonly IndicationId[]): boolean {
  for (const indication of statement.indications) if (indications.includes(indication)) return true;
  return false;
}

/**
 * The statement that sets the tier. For each indication, one about just these patients goes before a general one;
 * among indications, the one that places the option best. None when not one statement is known to speak.
 */
export function placing(statements: readonly ReadStatement[], indications: readonly IndicationId[]) {
  let best: ReadStatement | undefined;
  for (const indication of indications) {
    const one = bestFor(indication, statements, true) ?? bestFor(indication, statements, false);
    if (one !== undefined && (best === undefined || one.place < best.place)) best = one;
  }
  return best;
}

/** Among the statements for one indication that have a condition of their own, or that have none. */
function bestFor(indication: IndicationId, statements: readonly ReadStatement[], isSpecific: boolean) {
  let best: ReadStatement | undefined;
  for (const one of statements) {
    const { prepared, applies, place } = one;
    if (applies !== "yes" || (prepared.when !== undefined) !== isSpecific) continue;
    if (!prepared.statement.indications.includes(indication)) continue;
    if (best === undefined || place < best.place) best = one;
  }
  return best;
}

type Placed = Pick<ReadStatement, "row" | "directness" | "certainty"> & { readonly effectSize: EffectSize };

/** Row, directness, certainty and size of effect as one number, in that order: the lower places better. */
function placeOf({ row, directness, certainty, effectSize }: Placed): number {
  const digits = [
    rows.indexOf(row),
    directness === "direct" ? 0 : 1,
    certainties.indexOf(certainty),
    effectSizes.indexOf(effectSize),
  ];
  return digits.reduce((place, digit) => 10 * place + digit, 0);
}
