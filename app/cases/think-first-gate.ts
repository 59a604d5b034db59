import { redirect } from "next/navigation";
import type { Acting } from "@/db/cases/acting";
import { database } from "@/db/client";
import { readVisitsToThinkOf } from "@/db/repositories/think-first";
import { orNotFound } from "./page-acting";

/** Where somebody ranks the options for a visit before its answer is shown, and where the two are compared. */
export const thinkFirstPath = (caseId: string, visitId: string): string =>
  `/cases/${caseId}/visits/${visitId}/think-first`;

/** Leads whoever is to think first at one of these visits there, instead of to a page with its answer. */
export async function thinkBeforeAnswer(acting: Acting, caseId: string, ...visitIds: readonly string[]): Promise<void> {
  const waiting = await orNotFound(readVisitsToThinkOf(database(), acting, caseId));
  const first = visitIds.find((id) => waiting.has(id));
  if (first !== undefined) redirect(thinkFirstPath(caseId, first));
}
