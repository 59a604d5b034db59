import { z } from "zod";
import type { StoredAnswer } from "../../lib/cases/case";
import { readWholeAnswer } from "../../lib/cases/earlier-answer";
import type { Decision } from "../../lib/engine/decision";
import type { Assessment } from "../../lib/words/assessment";
import { inWords } from "../../lib/words/in-words";
import type { Executor } from "../database";
import { keptRelease, ReleaseError } from "../repositories/releases";
import type { visits } from "../schema";
import { SealError } from "../sealed";
import { isObject, openFrom, openJson, packed, sealIn, sealJson, unpacked } from "./sealing";
import { digestOfWords } from "./words-digest";

/** What is saved of an answer: the decision with a digest of its words, or, where it is not known, the words. */
export type SavedAnswer = { readonly decision: Decision; readonly words: string } | { readonly assessment: Assessment };

/** What is saved of an answer that was decided here. */
export const decidedAnswer = (decision: Decision, assessment: Assessment): SavedAnswer => ({
  decision,
  words: digestOfWords(assessment),
});

/** The release of the knowledge that an answer was made with. */
export const knowledgeOf = (answer: SavedAnswer): Decision["knowledge"] =>
  "decision" in answer ? answer.decision.knowledge : answer.assessment.knowledge;

const stored = z.object({ format: z.literal(1), decision: z.custom<Decision>(isObject), words: z.string() });

type Row = typeof visits.$inferSelect;

/** The two columns of an answer, of which one is empty. */
export const sealAnswer = (id: string, answer: SavedAnswer): Pick<Row, "assessment" | "decision"> =>
  "decision" in answer
    ? {
        assessment: sealIn("visits.assessment", id, ""),
        decision: sealJson("visits.decision", id, { format: 1, ...answer } satisfies z.input<typeof stored>),
      }
    : { assessment: sealIn("visits.assessment", id, packed(answer.assessment)), decision: null };

/** The answer of a visit, or why it cannot be read: one that cannot leaves the rest of its case as it is. */
export function openAnswer(database: Executor, row: AnswerRow & Pick<Row, "importedAuthor">): StoredAnswer {
  const kept = openKept(row);
  if (kept === undefined) return { problem: "What is saved of this visit's answer is damaged." };
  if ("assessment" in kept) return { ...kept, wording: row.importedAuthor === null ? "whole" : "imported" };
  const { decision, words } = kept;
  const worded = wordsOf(database, decision);
  if ("problem" in worded) return { ...worded, decision };
  const { assessment } = worded;
  return { assessment, wording: digestOfWords(assessment) === words ? "as-saved" : "reworded", decision };
}

type AnswerRow = Pick<Row, "id" | "assessment" | "decision">;

/** What is saved of an answer, not put into words; nothing where it is damaged. */
export function openKept({ id, assessment, decision }: AnswerRow): SavedAnswer | undefined {
  try {
    if (decision !== null) return stored.parse(openJson("visits.decision", id, decision));
    return { assessment: readWholeAnswer(unpacked(openFrom("visits.assessment", id, assessment))) };
  } catch (error) {
    if (error instanceof SealError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** A decision in the words of the release that it was made with, and of no other; or why that cannot be. */
export function wordsOf(
  database: Executor,
  decision: Decision,
): { readonly assessment: Assessment } | { readonly problem: string } {
  const { version, hash } = decision.knowledge;
  try {
    const release = keptRelease(database, hash);
    if (release !== undefined) return { assessment: inWords(decision, release) };
    return { problem: `This was decided with release ${version} of the knowledge, whose text is not kept here.` };
  } catch (error) {
    if (error instanceof ReleaseError) return { problem: error.message };
    console.error(error instanceof Error ? (error.stack ?? error.message) : "An unknown error was thrown");
    return { problem: `What was decided does not fit release ${version} of the knowledge, which it names.` };
  }
}
