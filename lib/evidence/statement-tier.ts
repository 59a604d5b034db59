import type { Option, Statement } from "../knowledge/option";
import { type EvidenceRow, evidenceRow, type Tier, tierTable } from "../knowledge/tiers";

/** The row of the tier table in which a statement stands. */
export const rowOf = ({ direction, certainty }: Statement, { isNegligibleRisk }: Option): EvidenceRow =>
  evidenceRow(direction, certainty, isNegligibleRisk === true);

/** The tier that the evidence alone gives, before any patient's safety facts; those can only lower it. */
export const tierByEvidence = (statement: Statement, option: Option): Tier => tierTable[rowOf(statement, option)].clear;

/** The tiers that evidence alone can give, in the order of the list. */
export const evidenceTiers = ["consider", "unproven", "not-supported", "avoid"] as const satisfies readonly Tier[];
