import type { Contender, Verdict } from "./contender";
import { rules } from "./rules";

const inWords = ({ safety, truths }: Verdict) => `${safety} (${truths.map((truth) => truth ?? "not told").join(", ")})`;

/** What is not told may be a no or an unknown, never a yes. */
function agrees(verdict: Verdict, expected: Verdict): boolean {
  const isSame = expected.truths.every(
    (truth, at) => (verdict.truths[at] ?? (truth === "yes" ? "no" : truth)) === truth,
  );
  return isSame && verdict.truths.length === expected.truths.length && verdict.safety === expected.safety;
}

/** Every option and patient for which an engine says something else than the first one. */
export async function differences(contenders: readonly Contender[], patients: number): Promise<readonly string[]> {
  const [first, ...others] = contenders;
  if (first === undefined) return [];
  const found: string[] = [];
  for (let patient = 0; patient < patients; patient++) {
    const expected = await first.verdicts(patient);
    for (const other of others) {
      const actual = await other.verdicts(patient);
      for (const [at, right] of expected.entries()) {
        const said = actual[at];
        if (said !== undefined && agrees(said, right)) continue;
        const [here, there] = [said === undefined ? "nothing" : inWords(said), inWords(right)];
        found.push(`patient ${patient}, ${rules[at]?.id}: ${other.name} says ${here}, ${first.name} ${there}`);
      }
    }
  }
  return found;
}
