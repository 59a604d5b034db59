import { z } from "zod";
import { optionNames } from "../profile/vocabulary/options";

export const decisionOutcomes = ["chosen", "discussed", "declined", "stopped"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Each outcome in the words of the form. */
export const outcomeWords: Readonly<Record<DecisionOutcome, string>> = {
  chosen: "Chosen",
  discussed: "Discussed",
  declined: "Declined",
  stopped: "Stopped",
};

/**
 * The code system of the reasons.
 * @see CDS Hooks overrideReasons; AHRQ CDSiC 25-0073
 */
export const reasonSystem = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

interface Reason {
  readonly code: string;
  /** In our words, for the form. */
  readonly words: string;
  readonly outcomes: readonly DecisionOutcome[];
}

/** Why a decision was taken: the leaves of the code system that fit, each with the outcomes that it explains. */
export const decisionReasons = [
  { code: "patient-refuses", words: "The patient does not want it", outcomes: ["declined", "stopped"] },
  { code: "prefers-alternative", words: "The patient prefers another option", outcomes: ["declined", "stopped"] },
  {
    code: "does-not-align-preferences",
    words: "It does not fit what matters to the patient",
    outcomes: ["discussed", "declined", "stopped"],
  },
  { code: "recipient-concerns-outcomes", words: "Concern about what it may do", outcomes: ["discussed", "declined"] },
  {
    code: "not-convenient-feasible",
    words: "Not practical for the patient",
    outcomes: ["discussed", "declined", "stopped"],
  },
  { code: "too-costly-uncovered", words: "Too costly, or not covered", outcomes: ["discussed", "declined", "stopped"] },
  { code: "service-not-available", words: "Not available here", outcomes: ["discussed", "declined", "stopped"] },
  { code: "patient-contraindication", words: "Contraindicated in this patient", outcomes: ["declined", "stopped"] },
  { code: "comorbidity-disability", words: "Another condition or a disability", outcomes: ["declined", "stopped"] },
  { code: "patient-ineligible", words: "The patient is not one for whom it is meant", outcomes: ["declined"] },
  {
    code: "risk-benefit-ratio",
    words: "The risk outweighs the benefit",
    outcomes: ["discussed", "declined", "stopped"],
  },
  {
    code: "likely-negative-health-outcomes",
    words: "It harmed, or is likely to",
    outcomes: ["declined", "stopped"],
  },
  { code: "action-unsuccessful", words: "Tried, without success", outcomes: ["declined", "stopped"] },
  { code: "action-completed", words: "Already done, or the course is complete", outcomes: ["declined", "stopped"] },
  {
    code: "recipient-disagrees-evidence",
    words: "The evidence does not convince us",
    outcomes: ["discussed", "declined"],
  },
  {
    code: "does-not-align-latest-evidence",
    words: "Later evidence speaks against it",
    outcomes: ["declined", "stopped"],
  },
  {
    code: "expert-contradicts",
    words: "A specialist advises otherwise",
    outcomes: ["discussed", "declined", "stopped"],
  },
  { code: "policy-contradicts", words: "A local policy says otherwise", outcomes: ["declined", "stopped"] },
  { code: "need-more-info", words: "More information is needed", outcomes: ["discussed", "declined"] },
  { code: "limited-time", words: "There was no time for it", outcomes: ["discussed"] },
] as const satisfies readonly Reason[];

export type ReasonCode = (typeof decisionReasons)[number]["code"];

/** The reasons that a form offers for an outcome; what was chosen needs none. */
export const reasonsFor = (outcome: DecisionOutcome): readonly Reason[] =>
  decisionReasons.filter((reason: Reason) => reason.outcomes.includes(outcome));

const optionIds = optionNames.map(({ id }) => id);
const reasonCodes = decisionReasons.map(({ code }) => code);

/** The longest note on a decision, in characters. */
export const longestNote = 2000;

/** What was decided about one option, why in a code, and a note. */
export const decisionContentSchema = z
  .object({
    option: z.enum(optionIds, { error: "is not an option that we know" }),
    outcome: z.enum(decisionOutcomes, { error: `must be ${decisionOutcomes.join(", ")}` }),
    reason: z.enum(reasonCodes, { error: "is not a reason that we know" }).optional(),
    note: z.string().trim().max(longestNote, `may have ${longestNote} characters`).default(""),
  })
  .refine(({ outcome, reason }) => reason === undefined || reasonsFor(outcome).some(({ code }) => code === reason), {
    path: ["reason"],
    error: "does not fit this outcome",
  });
export type DecisionContent = Readonly<z.infer<typeof decisionContentSchema>>;
