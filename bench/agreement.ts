import type { Contender, Verdict } from "./contender";
import { rules } from "./rules";

const inWords = (verdict: Verdict | undefined) =>
  verdict === undefined ? "no answer" : `${verdict.safety} (${verdict.truths.join(", ")})`;

/** Every option and patient for which an engine says something else than the first one. */
export async function differences(contenders: readonly Contender[], patients: number): Promise<readonly string[]> {
  const [first, ...others] = contenders;
  if (first === undefined) return [];
  const found: string[] = [];
  for (let patient = 0; patient < patients; patient++) {
    const expected = await first.verdicts(patient);
    for (const other of others) {
      const actual = await other.verdicts(patient);
      for (const [at, { id }] of rules.entries()) {
        const [right, wrong] = [inWords(expected[at]), inWords(actual[at])];
        if (right !== wrong)
          found.push(`patient ${patient}, ${id}: ${other.name} says ${wrong}, ${first.name} ${right}`);
      }
    }
  }
  return found;
}
