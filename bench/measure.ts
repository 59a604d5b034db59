import type { Contender } from "./contender";

const batch = 20;

/** Assesses patients one after the other, round and round; each call goes on for that long and says how fast. */
function stopwatch({ assess }: Contender, patients: number) {
  let next = 0;
  return async function patientsPerSecond(leastMs: number): Promise<number> {
    const started = performance.now();
    let assessed = 0;
    let elapsedMs = 0;
    while (elapsedMs < leastMs) {
      for (let at = 0; at < batch; at++) {
        const answer = assess(next);
        if (answer instanceof Promise) await answer;
        next = (next + 1) % patients;
      }
      assessed += batch;
      elapsedMs = performance.now() - started;
    }
    return (assessed * 1000) / elapsedMs;
  };
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
  const timed = contenders.map((one) => ({ name: one.name, run: stopwatch(one, patients), speeds: [] as number[] }));
  for (const { run } of timed) await run(warmUpMs);
  for (let round = 0; round < rounds; round++) {
    for (const { run, speeds } of timed) speeds.push(await run(roundMs));
  }
  return new Map(timed.map(({ name, speeds }) => [name, median(speeds)]));
}
