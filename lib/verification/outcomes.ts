import type { FactValues } from "../facts/fact-space";
import type { Atom } from "./atoms";
import type { Degree } from "./degree";
import type { Outcome, StatementOutcome } from "./expected";

/** An outcome with the flags of the facts that it came from. */
export interface FlaggedOutcome extends Outcome {
  readonly flags: number;
}

const neutral: StatementOutcome = { applies: 2, isOutside: false };

/** What nothing comes to: no warning, every statement speaks, nobody is outside a study. */
export const startOutcome = (statements: number): FlaggedOutcome => ({
  contraindication: 0,
  isCautioned: false,
  evidence: Array.from({ length: statements }, () => neutral),
  flags: 0,
});

/** How true each atom is for these facts, in order. */
export const degreesOf = (atoms: readonly Atom[], facts: FactValues): readonly Degree[] =>
  atoms.map(({ evaluate }) => evaluate(facts));

/** Reads the atoms' truths as the clinical model does. */
export function outcomeOf(
  atoms: readonly Atom[],
  degrees: readonly Degree[],
  flags: number,
  statements: number,
): FlaggedOutcome {
  let contraindication: Degree = 0;
  let isCautioned = false;
  const evidence = Array.from({ length: statements }, (): { applies: Degree; isOutside: boolean } => ({ ...neutral }));
  atoms.forEach(({ role }, at) => {
    const degree = degrees[at] as Degree;
    if (role.kind === "contraindication") contraindication = Math.max(contraindication, degree) as Degree;
    else if (role.kind === "caution") isCautioned ||= degree === 2;
    else {
      const statement = evidence[role.statement];
      if (statement === undefined) return;
      if (role.kind === "when") statement.applies = degree;
      else if (degree === (role.kind === "included" ? 0 : 2)) statement.isOutside = true;
    }
  });
  return { contraindication, isCautioned, evidence, flags };
}

/** What two groups of facts that share none come to together. */
export const joined = (a: FlaggedOutcome, b: FlaggedOutcome): FlaggedOutcome => ({
  contraindication: Math.max(a.contraindication, b.contraindication) as Degree,
  isCautioned: a.isCautioned || b.isCautioned,
  evidence: a.evidence.map(({ applies, isOutside }, at) => {
    const other = b.evidence[at] as StatementOutcome;
    return { applies: Math.min(applies, other.applies) as Degree, isOutside: isOutside || other.isOutside };
  }),
  flags: a.flags | b.flags,
});

export const evidenceKey = ({ evidence }: Outcome): string =>
  evidence.map(({ applies, isOutside }) => `${applies}${isOutside ? "o" : "i"}`).join("");

/** Two outcomes with the same key are the same. */
export const outcomeKey = (outcome: FlaggedOutcome): string =>
  `${outcome.contraindication}${outcome.isCautioned ? "c" : "n"}${outcome.flags} ${evidenceKey(outcome)}`;
