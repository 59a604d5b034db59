import { z } from "zod";
import { type Decision, decisionSchema } from "../engine/decision";
import { handoutCode } from "../handout/handout-code";
import { type Profile, profileSchema } from "../profile/schema";
import { type Assessment, assessmentSchema } from "../words/assessment";
import { labelSchema, type VisitSummary, visitSummarySchema } from "./case";
import { commentTextSchema } from "./comment";
import { decisionContentSchema } from "./decision";
import { earlierAnswerSchema, upgradeAnswer } from "./earlier-answer";

export const caseFileFormat = "myowise.case";
/** Files of version 1 have whole answers, as visits had them until decisions were kept; they are still read. */
export const caseFileVersion = 2;

const person = z.string().max(200);
const instant = z.iso.datetime();
const place = z.number().int().positive();
const id = z.string().min(1).max(100);

/** What a comment is about; a visit by its place, from 1. */
const subject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("case") }),
  z.strictObject({ kind: z.literal("option"), visit: place, option: id }),
  z.strictObject({ kind: z.literal("warning"), visit: place, option: id, warning: id }),
]);

const visit = z.object({
  on: z.iso.date(),
  profile: profileSchema,
  products: z.array(z.string().max(100)).max(100),
  summary: visitSummarySchema,
  madeBy: person,
  createdAt: instant,
});

const rest = z.object({
  format: z.literal(caseFileFormat, { error: "is not a case that Myowise exported" }),
  exportedAt: instant,
  label: labelSchema,
  isArchived: z.boolean(),
  decisions: z.array(
    decisionContentSchema.safeExtend({
      visit: place.describe("The place of its visit, from 1"),
      madeBy: person,
      changedAt: instant,
    }),
  ),
  /** The oldest first. */
  comments: z.array(
    z.object({
      thread: place.describe("The place, in this list, of the first of its thread: its own for the first"),
      about: subject,
      text: commentTextSchema.optional().describe("Left out once it was deleted"),
      author: person,
      createdAt: instant,
      resolved: z.object({ by: person, at: instant }).optional(),
    }),
  ),
});

const visitsOf = <Visit extends z.ZodType>(one: Visit) => z.array(one).min(1, "needs at least one visit");

const answered = visit.extend({
  handoutCode: z.string().max(20).describe("As it is printed on the handouts of this visit"),
  decision: decisionSchema.optional().describe("Left out where only the words were kept"),
  assessment: assessmentSchema.optional().describe("The decision in words; left out where they could not be read"),
});

/**
 * A case as a file, so that another installation can take it in: visits, the oldest first, decisions and comments.
 * Authors are names; who may see it, who was mentioned and who ranked before the answer was shown stay behind.
 */
export const caseFileSchema = rest.extend({
  formatVersion: z.literal(caseFileVersion, {
    error: "was made by another version of Myowise, which this one cannot read",
  }),
  visits: visitsOf(
    answered.refine(({ decision, assessment }) => decision !== undefined || assessment !== undefined, {
      path: ["assessment"],
      error: "is needed where there is no decision",
    }),
  ),
});

/** A file of version 1, with its answers in the shape of today. */
const earlierFileSchema = rest.extend({
  formatVersion: z.literal(1),
  visits: visitsOf(visit.extend({ assessment: earlierAnswerSchema })),
});

/** A visit in a file: what was decided, that in words, or both. */
export interface FiledVisit {
  readonly on: string;
  readonly profile: Profile;
  readonly products: readonly string[];
  readonly decision?: Decision | undefined;
  readonly assessment?: Assessment | undefined;
  readonly summary: VisitSummary;
  /** As it is printed on the handouts of this visit. */
  readonly handoutCode: string;
  readonly madeBy: string;
  readonly createdAt: string;
}

export type CaseFile = Omit<z.infer<typeof caseFileSchema>, "visits"> & { readonly visits: readonly FiledVisit[] };

/** One thing that is wrong with a file, with the path of the entry. */
interface FileProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a case file: all of it is right, or what is wrong is told, the first ten things of it. */
export function readCaseFile(
  sent: unknown,
): { readonly file: CaseFile } | { readonly problems: readonly FileProblem[] } {
  const parsed = isOfVersion1(sent) ? earlierFileSchema.safeParse(sent) : caseFileSchema.safeParse(sent);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 10).map(({ path, message }) => ({ path: path.join("."), message }));
    return { problems };
  }
  const file = parsed.data.formatVersion === 1 ? upgraded(parsed.data) : parsed.data;
  const strays = straysIn(file);
  return strays.length > 0 ? { problems: strays } : { file };
}

const isOfVersion1 = (sent: unknown): boolean =>
  typeof sent === "object" && sent !== null && "formatVersion" in sent && sent.formatVersion === 1;

const upgraded = ({ visits, ...file }: z.infer<typeof earlierFileSchema>): CaseFile => ({
  ...file,
  formatVersion: caseFileVersion,
  visits: visits.map(({ assessment, ...visit }) => ({
    ...visit,
    assessment: upgradeAnswer(assessment),
    handoutCode: handoutCode(assessment),
  })),
});

/** What names a source, a visit or a thread that is not in the file. */
function straysIn({ visits, decisions, comments }: CaseFile): readonly FileProblem[] {
  const noVisit = "names a visit that is not in the file";
  const isThere = (visit: number) => visit <= visits.length;
  return [
    ...visits.flatMap(({ assessment }, at) =>
      (assessment?.references ?? []).flatMap(({ source }, number) =>
        assessment?.sources[source] === undefined
          ? [
              {
                path: `visits.${at}.assessment.references.${number}`,
                message: "names a source that is not in the file",
              },
            ]
          : [],
      ),
    ),
    ...decisions.flatMap(({ visit }, at) =>
      isThere(visit) ? [] : [{ path: `decisions.${at}.visit`, message: noVisit }],
    ),
    ...comments.flatMap(({ about, thread }, at) => [
      ...(about.kind === "case" || isThere(about.visit)
        ? []
        : [{ path: `comments.${at}.about.visit`, message: noVisit }]),
      ...(thread <= at + 1 && comments[thread - 1]?.thread === thread
        ? []
        : [{ path: `comments.${at}.thread`, message: "names a thread that does not begin before it" }]),
    ]),
  ];
}
