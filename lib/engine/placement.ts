import type { FactValues } from "../facts/fact-space";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { PreparedOption } from "./prepare";
import type { PreparedStatement, ReadStatement } from "./readings";

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
