import { z } from "zod";
import { profileSchema } from "../profile/schema";
import { assessmentSchema } from "../words/assessment";
import { labelSchema, visitSummarySchema } from "./case";
import { commentTextSchema } from "./comment";
import { decisionContentSchema } from "./decision";

export const caseFileFormat = "myowise.case";
export const caseFileVersion = 1;

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

/**
 * A case as a file, so that another installation can take it in: visits, decisions and comments. Authors are names;
 * who may see it, who was mentioned and who ranked before the answer was shown stay behind.
 */
export const caseFileSchema = z.object({
  format: z.literal(caseFileFormat, { error: "is not a case that Myowise exported" }),
  formatVersion: z.literal(caseFileVersion, {
    error: "was made by another version of Myowise, which this one cannot read",
  }),
  exportedAt: instant,
  label: labelSchema,
  isArchived: z.boolean(),
  /** The oldest first. */
  visits: z
    .array(
      z.object({
        on: z.iso.date(),
        profile: profileSchema,
        products: z.array(z.string().max(100)).max(100),
        assessment: assessmentSchema,
        summary: visitSummarySchema,
        madeBy: person,
        createdAt: instant,
      }),
    )
    .min(1, "needs at least one visit"),
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
export type CaseFile = z.infer<typeof caseFileSchema>;

/** One thing that is wrong with a file, with the path of the entry. */
interface FileProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a case file: all of it is right, or what is wrong is told, the first ten things of it. */
export function readCaseFile(
  sent: unknown,
): { readonly file: CaseFile } | { readonly problems: readonly FileProblem[] } {
  const parsed = caseFileSchema.safeParse(sent);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 10).map(({ path, message }) => ({ path: path.join("."), message }));
    return { problems };
  }
  const strays = straysIn(parsed.data);
  return strays.length > 0 ? { problems: strays } : { file: parsed.data };
}

/** Decisions and comments about visits, and answers to threads, that are not in the file. */
function straysIn({ visits, decisions, comments }: CaseFile): readonly FileProblem[] {
  const noVisit = "names a visit that is not in the file";
  const isThere = (visit: number) => visit <= visits.length;
  return [
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
