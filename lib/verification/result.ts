import type { CounterExample } from "./counter-example";

/**
 * How an option was verified. `enumerated`: every whole patient that it tells apart was tried. `decomposed`: every state
 * of each part that shares no fact with another, and every combination of what the parts come to. `sampled`: a part had
 * too many states, and so many were drawn with a seed.
 */
export type Method = "enumerated" | "decomposed" | "sampled";

export interface OptionResult {
  readonly id: string;
  readonly name: string;
  readonly method: Method;
  /** How many facts it reads. */
  readonly facts: number;
  /** Every combination of its facts and complaints, in digits, since it may pass what a number holds. */
  readonly patients: string;
  readonly parts: number;
  /** States of all parts together: what a decomposition tries. */
  readonly states: number;
  /** Combinations of what the parts come to, with each complaint. */
  readonly combinations: number;
  /** How often the engine judged it, the gate open and closed. */
  readonly tried: number;
  /** How many whole answers were written and read. */
  readonly answers: number;
  /** Yes/no facts whose absence is a danger as well, which law 3 does not speak about. */
  readonly twoSided: readonly string[];
  readonly seconds: number;
  readonly counterExamples: readonly CounterExample[];
}

/** What is verified for the whole list at once. */
export interface ListResult {
  readonly redFlags: number;
  /** Patients in whom each red flag stands in every way, alone and beside each other one. */
  readonly redFlagPatients: number;
  /** Further orders of the files in which the same patients were assessed. */
  readonly orders: number;
  readonly orderPatients: number;
  readonly counterExamples: readonly CounterExample[];
}

export interface VerificationResult {
  readonly knowledge: { readonly version: string; readonly hash: string };
  /** The day, ISO 8601. */
  readonly ranOn: string;
  readonly node: string;
  readonly seconds: number;
  readonly seed: number;
  readonly options: readonly OptionResult[];
  readonly list: ListResult;
}

/** Every counter-example of a result. */
export const counterExamplesOf = ({ options, list }: VerificationResult): readonly CounterExample[] => [
  ...list.counterExamples,
  ...options.flatMap((option) => option.counterExamples),
];

/** What was found, without when, where and how fast. */
const findingOf = ({ knowledge, seed, options, list }: VerificationResult) =>
  JSON.stringify([knowledge.hash, seed, list, options.map(({ seconds: _seconds, ...option }) => option)]);

/** Whether two runs tried the same and found the same. */
export const isSameFinding = (a: VerificationResult, b: VerificationResult): boolean => findingOf(a) === findingOf(b);
