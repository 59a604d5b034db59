import type { Acting } from "@/db/cases/acting";
import { database } from "@/db/client";
import { readVisitsToThinkOf } from "@/db/repositories/think-first";
import { RequestError } from "../request/problem";

/** Refuses (403) whoever is to rank the options of a visit before they see its answer, and has not. */
export async function refuseBeforeRanking(acting: Acting, caseId: string, visitId: string): Promise<void> {
  const waiting = await readVisitsToThinkOf(database(), acting, caseId);
  if (waiting.has(visitId)) throw new RequestError("not-allowed", "Send your own ranking first, or skip it.");
}
