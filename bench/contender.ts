import type { Truth } from "@/lib/facts/truth";
import type { Safety } from "@/lib/knowledge/tiers";

/** What one option comes to for one patient. */
export interface Verdict {
  /** Of its eight conditions, in order; none for what is not told because it would change nothing. */
  readonly truths: readonly (Truth | undefined)[];
  readonly safety: Safety;
}

/** An engine that holds the rules and knows the patients by their number. */
export interface Contender {
  readonly name: string;
  /** Assesses one patient; the answer has the engine's own shape. This is what is timed. */
  readonly assess: (patient: number) => unknown;
  /** The same answer in the common shape, to compare engines; not timed. */
  readonly verdicts: (patient: number) => readonly Verdict[] | Promise<readonly Verdict[]>;
}

/** The truth of a value with no third state but null. */
export function truthOf(value: boolean | null | undefined): Truth {
  if (value === null || value === undefined) return "unknown";
  return value ? "yes" : "no";
}
