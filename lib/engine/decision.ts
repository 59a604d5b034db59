import { z } from "zod";
import { tiers } from "../knowledge/tiers";
import type { Frozen } from "../profile/frozen";
import { understoodProfileSchema } from "../profile/understood-profile";

const path = z.string().describe("A fact as it was entered: age, conditions.als, labs.egfr …");
const paths = z.array(path);
const ids = z.array(z.string());
const tier = z.enum(tiers);
const severity = z.enum(["critical", "warning", "info"]);
const certainty = z.enum(["high", "moderate", "low", "very-low", "none"]);
const directness = z.enum(["direct", "indirect"]);

const alert = z.object({
  id: z.string().describe("kind.fact: red-flag.dark-urine, conflict.kidney-disease …"),
  kind: z.enum(["red-flag", "conflict", "population", "assumption", "stale-lab"]),
  severity,
  because: paths,
});

const warning = z.object({
  id: z.string(),
  status: z.enum(["applies", "unknown"]).describe("What is for everyone waits for no fact, and is in the release"),
  because: paths.describe("What decided it; for an unknown, what is missing"),
});

const becomes = ["avoid", "consider-with-caution", "stays-with-caution", "other-evidence"] as const;
const checkFirst = z.object({
  path,
  outcome: z.enum(becomes).describe("What becomes of the option if the fact turns out so"),
  warning: z.string().optional(),
  statement: z.string().optional(),
});

const statement = z.object({
  id: z.string(),
  indication: z.string(),
  status: z.enum(["places", "beside", "unknown", "not-met"]).describe("Whether it set the tier, and if not, why"),
  certainty,
  directness,
  trialMatch: z.object({ meets: paths, fails: paths, unknown: paths }).optional(),
});

const option = z.object({
  rank: z.number().int().positive(),
  id: z.string(),
  tier,
  safety: z.enum(["clear", "caution", "contraindicated"]),
  row: z
    .enum(["benefit", "slight-benefit", "unproven", "no-clear-benefit", "harm"])
    .optional()
    .describe("The row of the table that the evidence stands in; left out where no statement places it"),
  certainty,
  directness,
  effectSize: z.enum(["large", "moderate", "small", "none", "not-reported"]),
  changedBy: paths.describe("The facts of this patient that moved it"),
  warnings: z.array(warning),
  checkFirst: z.array(checkFirst),
  statements: z.array(statement).describe("Those about what this patient has"),
  decidedBy: z.string().optional().describe("The ranking key that put it below the one above"),
});

const change = z.object({ option: z.string(), answer: z.string(), from: tier, to: tier });
const question = z.object({ path, changes: z.array(change) });

const total = z.object({
  nutrient: z.string(),
  parts: z
    .array(z.object({ option: z.string(), amount: z.number() }))
    .describe("What is known of each product, a day, in the nutrient's canonical unit"),
  sum: z.number(),
  missing: ids.describe("Products whose amount is not known"),
  limits: z.array(z.object({ id: z.string(), sumIs: z.enum(["above", "at", "below"]) })),
});

const combination = z.object({
  options: ids,
  added: z.string().optional().describe("The option that is not taken yet"),
  severity,
  says: z.array(z.union([z.object({ rule: z.string(), options: ids }), z.object({ total })])),
});

/**
 * What was decided for a patient, without a sentence: ids, tiers, statuses and paths. Every sentence is looked up in the
 * release of the knowledge with the same hash. Options stand in their order.
 */
export const decisionSchema = z.object({
  knowledge: z.object({ version: z.string(), hash: z.string(), reviewedOn: z.string() }),
  profile: understoodProfileSchema,
  gate: z.object({ closed: z.boolean(), because: paths }),
  alerts: z.array(alert),
  options: z.array(option),
  failedOptions: z
    .array(z.object({ id: z.string(), name: z.string(), message: z.string() }))
    .describe("Options that could not be assessed because of a fault of ours"),
  askNext: z.array(question),
  together: z.array(z.object({ id: z.string(), options: ids, toAdd: ids })),
  urgentSigns: ids,
  combinations: z.array(combination),
});

/** Parts that an answer in words has as they were decided. */
export const decided = { alert, question, statement, path, paths, tier, severity, certainty, directness };

export type Decision = Frozen<z.infer<typeof decisionSchema>>;
export type DecidedOption = Decision["options"][number];
export type DecidedAlert = Decision["alerts"][number];
export type DecidedQuestion = Decision["askNext"][number];
export type DecidedCombination = Decision["combinations"][number];
export type DecidedTotal = Frozen<z.infer<typeof total>>;
/** The release of the knowledge that a decision was made with. */
export type ReleaseOf = Decision["knowledge"];
