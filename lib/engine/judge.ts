import type { FactValues } from "../facts/fact-space";
import { type Safety, type Tier, tierTable } from "../knowledge/tiers";
import type { IndicationId } from "../profile/vocabulary/indications";
import { placing, readStatements } from "./placement";
import type { PreparedOption, PreparedWarning } from "./prepare";
import type { ReadStatement } from "./readings";
import { type Reading, safetyOf } from "./safety";

/** What limits every option of the list: a red flag that defers treatment (the gate), and an age under 18. */
export interface Setting {
  readonly isGateClosed: boolean;
  readonly isUnder18: boolean;
}

/** A patient as a judgement reads one. */
export interface Situation extends Setting {
  readonly facts: FactValues;
  readonly indications: readonly IndicationId[];
}

/** All that follows from an option's warnings and statements for one patient. */
export interface Judgement {
  readonly prepared: PreparedOption;
  /** How each warning reads, in the order of `prepared.warnings`. */
  readonly readings: readonly Reading[];
  /** The statements about what this patient has. */
  readonly statements: readonly ReadStatement[];
  /** The statement that sets the tier. */
  readonly placed: ReadStatement | undefined;
  readonly safety: Safety;
  readonly tier: Tier;
}

/** A judgement that is known, and what has to be read again because a fact has changed. */
export interface EarlierJudgement {
  readonly judgement: Judgement;
  /** Places in `prepared.warnings`. */
  readonly warnings: readonly number[];
  readonly isEvidenceChanged: boolean;
  readonly didGateChange: boolean;
}

/**
 * Judges one option for one patient. Every answer, question, comparison, proof and benchmark comes through here.
 * Where a judgement is known, only what changed is read again; what follows is worked out in the same way.
 */
export function judge(prepared: PreparedOption, situation: Situation, known?: EarlierJudgement): Judgement {
  const { facts, indications } = situation;
  const before = known?.judgement;
  const readings = known === undefined ? readAll(prepared, facts) : readAgain(known, facts);
  const isSame = readings === before?.readings && known?.isEvidenceChanged === false && !known.didGateChange;
  if (before !== undefined && isSame) return before;
  const safety = readings === before?.readings ? before.safety : safetyOf(prepared.warnings, readings);
  const statements =
    before === undefined || known?.isEvidenceChanged === true
      ? readStatements(prepared, facts, indications)
      : before.statements;
  const placed = statements === before?.statements ? before.placed : placing(statements, indications);
  return { prepared, readings, statements, placed, safety, tier: tierOf({ statements, placed, safety }, situation) };
}

const readAll = ({ warnings }: PreparedOption, facts: FactValues): readonly Reading[] =>
  warnings.map(({ when }) => when?.truth(facts));

/** The readings with the changed warnings read again; the very same where none of them reads otherwise. */
function readAgain(
  { judgement: { prepared, readings }, warnings }: EarlierJudgement,
  facts: FactValues,
): readonly Reading[] {
  let again: Reading[] | undefined;
  for (const at of warnings) {
    const reading = (prepared.warnings[at] as PreparedWarning).when?.truth(facts);
    if (reading === readings[at]) continue;
    again ??= readings.slice();
    again[at] = reading;
  }
  return again ?? readings;
}

/** An option is relevant when a statement speaks, or would if a missing fact turned out so. */
export const isRelevant = ({ statements }: Pick<Judgement, "statements">): boolean =>
  statements.some(({ applies }) => applies !== "no");

/** The tier, read off the table; then childhood and the gate, which only ever lower it. */
export function tierOf(judgement: Pick<Judgement, "statements" | "placed" | "safety">, setting: Setting): Tier {
  if (!isRelevant(judgement)) return "not-relevant";
  const tier = tierTable[judgement.placed?.row ?? "unproven"][judgement.safety];
  if (tier !== "consider" && tier !== "consider-with-caution") return tier;
  if (setting.isUnder18) return "unproven";
  return setting.isGateClosed ? "deferred" : tier;
}
