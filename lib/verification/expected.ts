import type { Truth } from "../facts/truth";
import type { Certainty, Directness, Option, Statement } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { Degree } from "./degree";

/** What a patient's facts come to for one option: all that its tier may depend on, beside complaint, age and gate. */
export interface Outcome {
  /** The most that any contraindication comes to. */
  readonly contraindication: Degree;
  readonly isCautioned: boolean;
  /** For each statement, in order: whether its own condition is met, and whether the patient is outside the study. */
  readonly evidence: readonly StatementOutcome[];
}

export interface StatementOutcome {
  readonly applies: Degree;
  readonly isOutside: boolean;
}

/** How the table reads the safety facts: 0 clear, 1 caution or open, 2 contraindicated. */
export type SafetyRank = 0 | 1 | 2;

/** The clinical model's table, copied from its text by hand and not from the program's own. */
const table = {
  benefit: ["consider", "consider-with-caution", "avoid"],
  "slight-benefit": ["consider", "consider-with-caution", "avoid"],
  unproven: ["unproven", "unproven", "avoid"],
  "no-clear-benefit": ["not-supported", "not-supported", "avoid"],
  harm: ["avoid", "avoid", "avoid"],
} as const satisfies Record<string, readonly Tier[]>;

export type Row = keyof typeof table;
export const rowsBestFirst = Object.keys(table) as readonly Row[];

/** One level less certain; very low and none stay. */
const lowered: Readonly<Record<Certainty, Certainty>> = {
  high: "moderate",
  moderate: "low",
  low: "very-low",
  "very-low": "very-low",
  none: "none",
};

export function safetyRankOf({ contraindication, isCautioned }: Outcome): SafetyRank {
  if (contraindication === 2) return 2;
  return contraindication === 1 || isCautioned ? 1 : 0;
}

function rowOf({ direction, certainty }: Statement, isOutside: boolean, isNegligibleRisk: boolean): Row {
  if (direction === "harm") return "harm";
  if (direction === "no-clear-benefit") return "no-clear-benefit";
  const read = isOutside ? lowered[certainty] : certainty;
  if (direction === "unknown" || read === "none") return "unproven";
  if (read === "very-low") return isNegligibleRisk ? "slight-benefit" : "unproven";
  return "benefit";
}

const appliesWords = ["no", "unknown", "yes"] as const;

/** How a statement reads for a patient: whether it applies; outside the study, indirect and one level less certain. */
export function expectedReading(
  { certainty, directness = "direct" }: Statement,
  { applies, isOutside }: StatementOutcome,
): string {
  return readingOf(
    appliesWords[applies],
    isOutside ? lowered[certainty] : certainty,
    isOutside ? "indirect" : directness,
  );
}

/** A reading of a statement in one line. */
export const readingOf = (applies: Truth, certainty: Certainty, directness: Directness): string =>
  `applies: ${applies}, certainty ${certainty}, ${directness}`;

/** Which row of the table the evidence stands in; nothing when no statement speaks to what the patient has. */
export function expectedRow(
  option: Option,
  { evidence }: Outcome,
  indications: readonly IndicationId[],
): Row | undefined {
  const about = option.statements.map((statement, at) => ({ statement, ...(evidence[at] as StatementOutcome) }));
  const rows = indications.flatMap((indication) => {
    const met = about.filter(({ statement, applies }) => statement.indications.includes(indication) && applies === 2);
    const specific = met.filter(({ statement }) => statement.when !== undefined);
    const speaking = specific.length > 0 ? specific : met;
    return speaking.map(({ statement, isOutside }) => rowOf(statement, isOutside, option.isNegligibleRisk === true));
  });
  if (rows.length > 0) return rowsBestFirst.find((row) => rows.includes(row));
  const isOpen = about.some(
    ({ statement, applies }) => applies === 1 && statement.indications.some((one) => indications.includes(one)),
  );
  return isOpen ? "unproven" : undefined;
}

export interface Circumstances {
  readonly isGateClosed: boolean;
  readonly isUnder18: boolean;
}

/** The tier that the clinical model gives. */
export function expectedTier(row: Row | undefined, rank: SafetyRank, { isGateClosed, isUnder18 }: Circumstances): Tier {
  if (row === undefined) return "not-relevant";
  const tier = table[row][rank];
  const isOffered = tier === "consider" || tier === "consider-with-caution";
  if (isOffered && isUnder18) return "unproven";
  return isOffered && isGateClosed ? "deferred" : tier;
}
