"use server";

import type { ClaimAnswer } from "@/lib/evidence/claim-answer";
import { longestSearch, searchOver } from "@/lib/evidence/claim-search";
import { knowledge } from "@/lib/myowise";

const search = searchOver(knowledge.documents, knowledge.options);

/** Looks a sentence up in the ledgers. It comes by POST, goes into no address and no log, and is not kept. */
export async function findClaims(_before: ClaimAnswer, form: FormData): Promise<ClaimAnswer> {
  const given = form.get("sentence");
  const asked = typeof given === "string" ? given.trim().slice(0, longestSearch) : "";
  return { asked, found: search(asked) };
}
