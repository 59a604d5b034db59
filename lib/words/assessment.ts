import { z } from "zod";
import { gateStates, tiers } from "../knowledge/tiers";
import { understoodProfileSchema } from "../profile/understood-profile";

const direction = z.enum(["benefit", "no-clear-benefit", "harm", "unknown"]);
const certainty = z.enum(["high", "moderate", "low", "very-low", "none"]);
const directness = z.enum(["direct", "indirect"]);
const severity = z.enum(["critical", "warning", "info"]);
const tier = z.enum(tiers);
const path = z.string().describe("A fact as it was entered: age, conditions.als, labs.egfr …");
const citations = z.array(z.number().int().positive()).describe("Numbers of references");
const cited = z.object({ text: z.string(), citations });

const alert = z.object({
  id: z.string(),
  kind: z.enum(["red-flag", "conflict", "population", "assumption", "stale-lab"]),
  severity,
  message: z.string(),
  because: z.array(path),
  citations,
});

const warning = z.object({
  id: z.string(),
  kind: z.enum(["contraindication", "precaution", "interaction", "adverse-effect"]),
  status: z.enum(["applies", "unknown", "general"]),
  severity,
  message: z.string(),
  condition: z.string().optional().describe("When it applies, in words made from the rule itself"),
  because: z.array(path).describe("What decided it; for an unknown, what is missing"),
  notForYou: z.string().optional().describe("Of a contraindication that applies: the reason in the patient's words"),
  pending: z.boolean().optional().describe("True while no source has been read for it"),
  citations,
});

const checkFirst = z.object({ path, message: z.string(), warning: z.string().optional() });

const evidence = z.object({
  id: z.string(),
  indication: z.string(),
  design: z.string(),
  population: z.string(),
  outcome: z.string(),
  effect: z.string(),
  text: z.string(),
  direction,
  certainty,
  certaintyBecause: z.string(),
  directness,
  status: z.enum(["places", "beside", "unknown", "not-met"]).describe("Whether it set the tier, and if not, why"),
  condition: z.string().optional().describe("The patients that it is about, in words"),
  trialMatch: z.object({ meets: z.array(path), fails: z.array(path), unknown: z.array(path) }).optional(),
  citations,
});

const entry = z.object({
  rank: z.number().int().positive(),
  id: z.string(),
  name: z.string(),
  kind: z.enum(["supplement", "drug", "non-drug", "food"]),
  summary: z.string(),
  summaryCitations: citations.describe("What the summary rests on; none where it says that nothing is held"),
  warnings: z.array(warning),
  citations,
});

const notRelevant = entry
  .extend({ tier: z.literal("not-relevant") })
  .describe("Nothing connects it with what the patient has; its warnings are the contraindications that apply");

const relevant = entry.extend({
  tier: z.enum(["consider", "consider-with-caution", "deferred", "unproven", "not-supported", "avoid"]),
  indication: z.string().nullable(),
  direction,
  certainty,
  directness,
  changedBy: z.array(path).describe("The facts of this patient that moved it"),
  checkFirst: z.array(checkFirst),
  evidence: z.array(evidence),
  doseAsStudied: z.array(cited),
  monitoring: z.array(cited),
  patient: z
    .object({
      name: z.string().describe("What it is called on paper"),
      whatItIs: cited,
      howStudied: cited.optional().describe("Left out for an option to avoid"),
      watchFor: z.array(cited),
      stopAndCall: z.array(cited),
      askAbout: z.array(cited),
    })
    .describe("In the patient's words"),
  nothingStated: z.array(cited).describe("Lists that are empty, with the reason"),
  why: z.array(z.object({ factor: z.string(), text: z.string() })),
  reviewedOn: z.string(),
  reviewDueOn: z.string(),
});

const failedOption = z.object({ id: z.string(), name: z.string(), message: z.string() });

const reference = z
  .object({ number: z.number().int().positive(), source: z.string(), locator: z.string() })
  .describe("A place in a source, which `sources` describes");

const source = z.object({
  title: z.string(),
  authors: z.string(),
  publishedIn: z.string(),
  type: z.string(),
  year: z.number().int().optional(),
  pmid: z.string().optional(),
  doi: z.string().optional(),
  url: z.string().optional(),
  layer: z.enum(["documents", "safety"]),
  read: z.enum(["full-text", "abstract", "secondary-report", "not-read"]),
  status: z.enum(["current", "superseded", "corrected", "retracted", "retracted-and-replaced", "unknown"]),
  statusNote: z.string().optional(),
  statusCheckedOn: z.string(),
  funding: z.string(),
});

const together = z
  .object({
    id: z.string().describe("The rule; the same for each case of it"),
    options: z.array(z.string()),
    toAdd: z.array(z.string()).describe("Those of them that the patient does not take yet"),
    severity: z.enum(["critical", "warning"]),
    messages: z.array(z.string()).describe("What happens, then what there is to say of single options"),
    inPatientWords: z.string(),
    citations,
  })
  .describe("What would not go together if the options named here were chosen");

/** What comes out: a value that screen, paper, card and stored case all render. */
export const assessmentSchema = z.object({
  knowledge: z.object({ version: z.string(), hash: z.string(), reviewedOn: z.string() }),
  profile: understoodProfileSchema,
  gate: z.object({ closed: z.boolean(), because: z.array(path) }).describe(gateStates.closed),
  alerts: z.array(alert),
  options: z.array(z.discriminatedUnion("tier", [relevant, notRelevant])),
  failedOptions: z.array(failedOption).describe("Options that could not be assessed because of a fault of ours"),
  askNext: z.array(
    z.object({
      path,
      question: z.string(),
      changes: z.array(z.object({ option: z.string(), answer: z.string(), from: tier, to: tier })),
    }),
  ),
  references: z.array(reference),
  sources: z.record(z.string(), source).describe("The sources that are cited, by their id"),
  combinations: z.array(z.object({ options: z.array(z.string()), severity, message: z.string(), citations })),
  together: z.array(together),
  urgentSigns: z.array(cited).describe("When to get help at once, in the patient's words"),
  facts: z.record(z.string(), z.string()).describe("Each path named in this answer, with the fact in words"),
  intendedUse: z.string(),
});

/** Deeply readonly, since an assessment is never changed once it is made. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Assessment = Frozen<z.infer<typeof assessmentSchema>>;
export type AssessedOption = Assessment["options"][number];
export type NotRelevantOption = Extract<AssessedOption, { readonly tier: "not-relevant" }>;
/** An option with something to say about what the patient has. */
export type RelevantOption = Exclude<AssessedOption, NotRelevantOption>;
export type AssessedWarning = AssessedOption["warnings"][number];
export type AssessedEvidence = RelevantOption["evidence"][number];
export type Alert = Assessment["alerts"][number];
export type Reference = Assessment["references"][number];
export type CitedSource = Assessment["sources"][string];
export type Question = Assessment["askNext"][number];

export const isRelevantOption = (option: AssessedOption): option is RelevantOption => option.tier !== "not-relevant";
