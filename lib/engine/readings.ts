import type { Compiled } from "../facts/compile";
import type { Truth } from "../facts/truth";
import type { Certainty, Directness, EffectSize, Statement } from "../knowledge/option";
import { type EvidenceRow, evidenceRow } from "../knowledge/tiers";

/** A statement whose conditions are ready to be asked. */
export interface PreparedStatement {
  readonly statement: Statement;
  readonly when: Compiled | undefined;
  readonly included: readonly Compiled[];
  readonly excluded: readonly Compiled[];
}

/** A prepared statement with every way in which it can read. */
export interface ReadableStatement extends PreparedStatement {
  readonly readings: StatementReadings;
}

/** A statement as it reads for a patient. */
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

/** Every way in which a statement can read; a patient only picks one. */
export interface StatementReadings {
  readonly inside: Readonly<Record<Truth, ReadStatement>>;
  readonly outside: Readonly<Record<Truth, ReadStatement>>;
}

const rows: readonly EvidenceRow[] = ["benefit", "slight-benefit", "unproven", "no-clear-benefit", "harm"];
/** The most certain first. */
export const certainties: readonly Certainty[] = ["high", "moderate", "low", "very-low", "none"];
/** The largest first. */
export const effectSizes: readonly EffectSize[] = ["large", "moderate", "small", "none", "not-reported"];

/** One level less certain, as GRADE does for indirect evidence; never below very low. */
export function oneLevelLess(certainty: Certainty): Certainty {
  if (certainty === "none" || certainty === "very-low") return certainty;
  return certainties[certainties.indexOf(certainty) + 1] as Certainty;
}

/** Works out how a statement reads for patients like those studied, and for others. */
export function readingsOf(prepared: PreparedStatement, isNegligibleRisk: boolean): StatementReadings {
  const { statement } = prepared;
  const read = (certainty: Certainty, directness: Directness) => (applies: Truth) => {
    const row = evidenceRow(statement.direction, certainty, isNegligibleRisk);
    const place = placementScore({ row, directness, certainty, effectSize: statement.effectSize });
    return { prepared, applies, certainty, directness, row, place };
  };
  const each = (one: (applies: Truth) => ReadStatement) => ({
    yes: one("yes"),
    no: one("no"),
    unknown: one("unknown"),
  });
  return {
    inside: each(read(statement.certainty, statement.directness ?? "direct")),
    outside: each(read(oneLevelLess(statement.certainty), "indirect")),
  };
}

type Placed = Pick<ReadStatement, "row" | "directness" | "certainty"> & { readonly effectSize: EffectSize };

/** Row, directness, certainty and size of effect as one number, in that order: the lower places better. */
function placementScore({ row, directness, certainty, effectSize }: Placed): number {
  const digits = [
    rows.indexOf(row),
    directness === "direct" ? 0 : 1,
    certainties.indexOf(certainty),
    effectSizes.indexOf(effectSize),
  ];
  return digits.reduce((place, digit) => 10 * place + digit, 0);
}
