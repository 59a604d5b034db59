import type { Assessment, RelevantOption } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";

/** What the clinician puts on a handout. */
export interface HandoutChoices {
  /** Ids of the options to talk about. */
  readonly options: readonly string[];
  /** Ids of options to avoid that the patient is told about, with the reason. */
  readonly notForYou: readonly string[];
  readonly note: string;
  /** Left empty, a line to fill in by hand. */
  readonly whoToCall: string;
}

/** The options that can be on a handout, in their order; never one to avoid, nor one that is for something else. */
export const choosable = ({ options }: Assessment): readonly RelevantOption[] =>
  options.filter(isRelevantOption).filter(({ tier }) => tier !== "avoid");

/** The options that can be on a handout as "not for you". */
export const avoidable = ({ options }: Assessment): readonly RelevantOption[] =>
  options.filter(isRelevantOption).filter(({ tier }) => tier === "avoid");
