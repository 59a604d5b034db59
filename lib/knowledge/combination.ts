import type { Condition } from "../facts/condition";
import { all, any, takes, taking } from "../profile/conditions";
import type { NutrientId } from "../profile/vocabulary/nutrients";
import type { OptionId } from "../profile/vocabulary/options";
import type { Cites } from "./citation";
import type { Figures, Severity } from "./option";

type Ids = readonly [OptionId, ...OptionId[]];

/** Which options a combination is about. */
export type Among =
  | { readonly kind: "any-two"; readonly options: Ids }
  | { readonly kind: "one-of-each"; readonly options: Ids; readonly others: Ids }
  | { readonly kind: "each"; readonly options: Ids };

/** Any two of these; where more are taken, all of them together. */
export const anyTwo = (...options: readonly [OptionId, ...Ids]): Among => ({ kind: "any-two", options });

/** One of the first with one of the others. */
export const oneOfEach = (options: Ids, others: Ids): Among => ({ kind: "one-of-each", options, others });

/** Each of these by itself, with the medicine or the lab that `when` names. */
export const each = (...options: Ids): Among => ({ kind: "each", options });

/** What is known of one of the options: its source, and a sentence where there is more to say. */
export interface OptionNote {
  readonly text?: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

/** What matters when options are taken together, whatever the amounts. */
export interface Combination {
  readonly id: string;
  readonly among: Among;
  /** What else has to be true; while it is unknown nothing is said. */
  readonly when?: Condition;
  /** For options that are taken. One that could be chosen makes it information. */
  readonly severity: Severity;
  /** The nutrient that is taken twice: where its amounts are known, their sum is told instead. */
  readonly nutrient?: NutrientId;
  /** What happens and what is to be done, in a sentence or two that can follow "If calcium is added:". */
  readonly says: string;
  /** The same for the patient; left out for what is only information. */
  readonly inPatientWords?: string;
  readonly figures?: Figures;
  readonly cites: Cites;
  /** Told only where that option takes part. */
  readonly parts?: Readonly<Partial<Record<OptionId, OptionNote>>>;
  /** The option warns of it itself: told here only where the option is not relevant, and so silent. */
  readonly isToldByOption?: true;
}

/** One case of a combination: the options, sorted by id, and when it is true. */
export interface CombinationCase {
  readonly options: Ids;
  readonly when: Condition;
}

/** Gabapentin or pregabalin is one option and one class of medicines under the same label. */
export const takingOption = (id: OptionId): Condition =>
  id === "gabapentin" ? any(taking(id), takes("gabapentinoid")) : taking(id);

/** Every case of a combination, with its condition built from what the patient takes. */
export function casesOf({ among, when }: Combination): readonly CombinationCase[] {
  return idsOfCases(among).map((options) => ({
    options,
    when: all(...options.map(takingOption), ...(when === undefined ? [] : [when])),
  }));
}

function idsOfCases(among: Among): readonly Ids[] {
  switch (among.kind) {
    case "any-two":
      return among.options.flatMap((a, at) => among.options.slice(at + 1).map((b) => sorted(a, b)));
    case "one-of-each":
      return among.options.flatMap((a) => among.others.map((b) => sorted(a, b)));
    case "each":
      return among.options.map((id) => [id]);
  }
}

const sorted = (a: OptionId, b: OptionId): Ids => (a < b ? [a, b] : [b, a]);
