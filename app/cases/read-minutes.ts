import { decisionInWords } from "@/components/cases/decision-lines";
import { asSentence, isMarkedStatus, readWords, statusWords } from "@/components/options/reference-words";
import { tierWords } from "@/components/options/tier-words";
import type { Acting } from "@/db/cases/acting";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readDiscussion } from "@/db/repositories/comments";
import { readThinkFirst } from "@/db/repositories/think-first";
import { readVisit } from "@/db/repositories/visits";
import type { VisitEntry } from "@/lib/cases/case";
import { CaseError, noSuchCase } from "@/lib/cases/case-error";
import { type Minutes, type MinutesWords, makeMinutes } from "@/lib/cases/minutes";
import { seesAnswer } from "@/lib/cases/ranking";
import type { CitedSource } from "@/lib/words/assessment";
import { optionName } from "./option-name";

const words: MinutesWords = {
  tier: (tier) => tierWords[tier].heading,
  decision: decisionInWords,
  source: sourceInWords,
  optionName,
};

/** The minutes of a visit, or of the last one, with the other visits. Throws `CaseError`, also before one has thought. */
export async function readMinutes(
  acting: Acting,
  caseId: string,
  visitId: string,
): Promise<{ readonly minutes: Minutes; readonly visits: readonly VisitEntry[]; readonly visitId: string }> {
  const { label, visits, decisions } = await readCase(database(), acting, caseId);
  const wanted = visitId === "" ? visits[0] : visits.find(({ id }) => id === visitId);
  if (wanted === undefined) throw noSuchCase();
  const { standing, rankings } = await readThinkFirst(database(), acting, caseId, wanted.id);
  if (!seesAnswer(standing)) throw new CaseError("not-allowed", "Send your own ranking first, or skip it.");
  const visit = await readVisit(database(), acting, caseId, wanted.id);
  const { comments } = await readDiscussion(database(), acting, caseId);
  return { minutes: makeMinutes({ label, visit, decisions, comments, rankings }, words), visits, visitId: wanted.id };
}

function sourceInWords({ title, authors, publishedIn, pmid, doi, read, status }: CitedSource): string {
  const parts = [
    asSentence(title),
    asSentence(authors),
    asSentence(publishedIn),
    pmid && `PMID ${pmid}.`,
    doi && `doi ${doi}.`,
    `${readWords[read]}.`,
    isMarkedStatus(status) && `${statusWords[status]}.`,
  ];
  return parts.filter((part) => typeof part === "string").join(" ");
}
