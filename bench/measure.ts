import type { Contender } from "./contender";

/** Patients per second while assessing them one after the other, in whole passes, for at least that long. */
async function patientsPerSecond({ assess }: Contender, patients: number, leastMs: number): Promise<number> {
  const started = performance.now();
  let assessed = 0;
  let elapsedMs = 0;
  while (elapsedMs < leastMs) {
    for (let patient = 0; patient < patients; patient++) {
      const answer = assess(patient);
      if (answer instanceof Promise) await answer;
    }
    assessed += patients;
    elapsedMs = performance.now() - started;
  }
  return (assessed * 1000) / elapsedMs;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

interface Timing {
  readonly patients: number;
  readonly warmUpMs: number;
  readonly roundMs: number;
  /** An odd number. */
  readonly rounds: number;
}

/** Warms every engine up, then lets them take turns; the median round of each, by name. */
export async function measure(contenders: readonly Contender[], timing: Timing): Promise<ReadonlyMap<string, number>> {
  const { patients, warmUpMs, roundMs, rounds } = timing;
  for (const contender of contenders) await patientsPerSecond(contender, patients, warmUpMs);
  const measured = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      measured.get(contender.name)?.push(await patientsPerSecond(contender, patients, roundMs));
    }
  }
  return new Map([...measured].map(([name, speeds]) => [name, median(speeds)]));
}
