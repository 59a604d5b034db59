import { z } from "zod";
import { assessmentSchema } from "../engine/assessment";
import { profileSchema } from "../profile/schema";
import { labelSchema, visitSummarySchema } from "./case";
import { decisionContentSchema } from "./decision";

export const caseFileFormat = "myowise.case";
export const caseFileVersion = 1;

const person = z.string().max(200);
const instant = z.iso.datetime();

/**
 * A case as a file: all that it holds, so that another installation can take it in. Who may see it, and who commented
 * under which account, stays behind; authors are names.
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
      visit: z.number().int().positive().describe("The place of its visit, from 1"),
      madeBy: person,
      changedAt: instant,
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
  const { visits, decisions } = parsed.data;
  const strays = decisions.flatMap(({ visit }, at) =>
    visit > visits.length ? [{ path: `decisions.${at}.visit`, message: "names a visit that is not in the file" }] : [],
  );
  return strays.length > 0 ? { problems: strays } : { file: parsed.data };
}
