import { z } from "zod";
import { decided, decisionSchema } from "../engine/decision";
import { gateStates } from "../knowledge/tiers";
import { warningKinds } from "../knowledge/warnings-by-kind";
import type { Frozen } from "../profile/frozen";

const { path, paths, severity, certainty, directness } = decided;
const direction = z.enum(["benefit", "no-clear-benefit", "harm", "unknown"]);
const citations = z.array(z.number().int().positive()).describe("Numbers of references");
const cited = z.object({ text: z.string(), citations });
const alert = decided.alert.extend({ message: z.string(), citations });

const warning = z.object({
  id: z.string(),
  kind: z.enum(warningKinds),
  status: z.enum(["applies", "unknown", "general"]),
  severity,
  message: z.string(),
  condition: z.string().optional().describe("When it applies, in words made from the rule itself"),
  because: paths.describe("What decided it; for an unknown, what is missing"),
  notForYou: z.string().optional().describe("Of a contraindication that applies: the reason in the patient's words"),
  pending: z.boolean().optional().describe("True while no source has been read for it"),
  citations,
});

const checkFirst = z.object({ path, message: z.string(), warning: z.string().optional() });

const evidence = decided.statement.extend({
  design: z.string(),
  population: z.string(),
  outcome: z.string(),
  effect: z.string(),
  text: z.string(),
  direction,
  certaintyBecause: z.string(),
  condition: z.string().optional().describe("The patients that it is about, in words"),
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
  changedBy: paths.describe("The facts of this patient that moved it"),
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
export const assessmentSchema = decisionSchema.pick({ knowledge: true, profile: true, failedOptions: true }).extend({
  gate: decisionSchema.shape.gate.describe(gateStates.closed),
  alerts: z.array(alert),
  options: z.array(z.discriminatedUnion("tier", [relevant, notRelevant])),
  askNext: z.array(decided.question.extend({ question: z.string() })),
  references: z.array(reference),
  sources: z.record(z.string(), source).describe("The sources that are cited, by their id"),
  combinations: z.array(z.object({ options: z.array(z.string()), severity, message: z.string(), citations })),
  together: z.array(together),
  urgentSigns: z.array(cited).describe("When to get help at once, in the patient's words"),
  facts: z.record(z.string(), z.string()).describe("Each path named in this answer, with the fact in words"),
  intendedUse: z.string(),
});

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
