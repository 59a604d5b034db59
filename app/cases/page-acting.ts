import { notFound, redirect } from "next/navigation";
import type { Acting } from "@/db/cases/acting";
import type { Role } from "@/lib/accounts/role";
import { CaseError, UnreadableAnswer } from "@/lib/cases/case-error";
import { requirePageUser } from "../session";

/** Whoever opens a page about cases; a visitor is led to sign in and back. */
export async function pageActing(returnTo: string, ...roles: readonly Role[]): Promise<Acting> {
  const user = await requirePageUser(returnTo, ...roles);
  return { user, at: new Date().toISOString() };
}

/**
 * What was read for a page; a case that is not there for this person is a page that is not there. A visit whose answer
 * cannot be read leads to its own page, which says so.
 */
export async function orNotFound<Read>(reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableAnswer) redirect(`/cases/${error.visit.caseId}/visits/${error.visit.id}`);
    if (error instanceof CaseError) notFound();
    throw error;
  }
}
