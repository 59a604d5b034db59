import type { Condition } from "../facts/condition";
import { found, lab } from "../profile/conditions";
import type { FindingId } from "../profile/vocabulary/findings";
import type { LabId } from "../profile/vocabulary/labs";
import type { Cites, Severity } from "./option";
import { ownRules } from "./sources/own-rules";

/** A finding or a lab in the danger range: the work-up comes before any remedy. */
export interface RedFlag {
  readonly id: FindingId | LabId;
  readonly when: Condition;
  readonly closesGate: boolean;
  readonly severity: Severity;
  /** What it may mean and what is to be done first, in a sentence or two. */
  readonly message: string;
  readonly cites: Cites;
}

/** Danger ranges, ours and shown as ours, in canonical units; set here alone. */
const danger = {
  potassium: [lab("potassium").below(3), lab("potassium").atLeast(5.5)],
} as const;

/** Every red flag, in the order in which they are shown. */
export const redFlags: readonly RedFlag[] = [
  {
    id: "dark-urine",
    when: found("dark-urine"),
    closesGate: true,
    severity: "critical",
    message: "…",
    cites: [ownRules.at("Red flags")],
  },
];
