import type { Condition } from "../facts/condition";
import type { Cites } from "./citation";
import type { Combination } from "./combination";
import type { Figures, Option, Severity } from "./option";
import type { RedFlag } from "./red-flags";
import type { SourceEntry } from "./source";
import type { UpperLimit } from "./upper-limits";
import type { UrgentSign } from "./urgent-signs";

/** A group of patients for whom the whole list reads differently. */
export interface PopulationNotice {
  readonly id: string;
  readonly when: Condition;
  readonly severity: Severity;
  readonly message: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

/** Everything that is known, in one value. */
export interface Knowledge {
  /** Year, month and number of the release. */
  readonly version: string;
  readonly reviewedOn: string;
  readonly options: readonly Option[];
  /** The five documents on which the list of options rests. */
  readonly documents: readonly SourceEntry[];
  readonly redFlags: readonly RedFlag[];
  readonly populations: readonly PopulationNotice[];
  /** What every patient is told of emergencies, in order. */
  readonly urgentSigns: readonly UrgentSign[];
  /** What matters when options are taken together; their order changes nothing. */
  readonly combinations: readonly Combination[];
  /** The limits that summed amounts are held against; their order changes nothing. */
  readonly upperLimits: readonly UpperLimit[];
  /** What conflicts, assumptions and old labs rest on, by `kind.about`; the first is for the rest. */
  readonly noticeCites: Readonly<Record<string, Cites>> & { readonly otherwise: Cites };
  readonly intendedUse: string;
}
