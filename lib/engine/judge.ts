import type { FactValues } from "../facts/fact-space";
import { type Safety, type Tier, tierTable } from "../knowledge/tiers";
import type { IndicationId } from "../profile/vocabulary/indications";
import { placing, type ReadStatement, readStatements } from "./placement";
import type { PreparedOption } from "./prepare";
import { safetyOf } from "./safety";

/** What stands over the whole list. */
export interface Setting {
  readonly isGateClosed: boolean;
  readonly isUnder18: boolean;
}

/** Where an option stands for a patient, without the explanation. */
export interface Judgement {
  readonly statements: readonly ReadStatement[];
  readonly placed: ReadStatement | undefined;
  readonly safety: Safety;
}

/** An option as it stands now. */
export interface Standing {
  readonly prepared: PreparedOption;
  readonly judgement: Judgement;
  readonly tier: Tier;
}

/** What the evidence says of one option for one patient. */
export function judgeEvidence(
  option: PreparedOption,
  facts: FactValues,
  indications: readonly IndicationId[],
): Pick<Judgement, "statements" | "placed"> {
  const statements = readStatements(option, facts, indications);
  return { statements, placed: placing(statements, indications) };
}

/** Relevance, evidence and safety of one option for one patient. */
export function judge(option: PreparedOption, facts: FactValues, indications: readonly IndicationId[]): Judgement {
  const { statements, placed } = judgeEvidence(option, facts, indications);
  return { statements, placed, safety: safetyOf(option, facts) };
}

/** An option is relevant when a statement speaks, or would if a missing fact turned out so. */
export const isRelevant = ({ statements }: Pick<Judgement, "statements">): boolean =>
  statements.some(({ applies }) => applies !== "no");

/** The tier, read off the table; then childhood and the gate, which only ever lower it. */
export function tierOf(judgement: Judgement, setting: Setting): Tier {
  if (!isRelevant(judgement)) return "not-relevant";
  const tier = tierTable[judgement.placed?.row ?? "unproven"][judgement.safety];
  if (tier !== "consider" && tier !== "consider-with-caution") return tier;
  if (setting.isUnder18) return "unproven";
  return setting.isGateClosed ? "deferred" : tier;
}

/** The tier alone: the safety of an option that is not relevant decides nothing. */
export function tierFor(
  option: PreparedOption,
  facts: FactValues,
  indications: readonly IndicationId[],
  setting: Setting,
): Tier {
  const evidence = judgeEvidence(option, facts, indications);
  if (!isRelevant(evidence)) return "not-relevant";
  return tierOf({ ...evidence, safety: safetyOf(option, facts) }, setting);
}
