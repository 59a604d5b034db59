import { flag } from "./complaints";
import type { ComponentStates, Found } from "./explore";
import type { FlaggedOutcome } from "./outcomes";

/** How much speaks against this outcome for an adult to whom one statement is to speak. */
function costFor(statement: number, { contraindication, isCautioned, evidence, flags }: FlaggedOutcome): number {
  const isChild = (flags & flag.under18) !== 0;
  const ofEvidence = evidence.reduce((sum, { applies, isOutside }, at) => {
    const isIt = at === statement;
    return sum + (isIt ? (2 - applies) * 10 : applies) + (isOutside ? (isIt ? 10 : 1) : 0);
  }, 0);
  return (isChild ? 10_000 : 0) + contraindication * 2_000 + (isCautioned ? 1_000 : 0) + ofEvidence;
}

/** The best that a part can come to for one statement: nothing contraindicates or cautions, and it speaks. */
export const favourable = ({ outcomes }: ComponentStates, statement: number): Found =>
  outcomes.reduce((best, one) => (costFor(statement, one.outcome) < costFor(statement, best.outcome) ? one : best));
