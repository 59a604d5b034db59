import { firstPartPath } from "@/lib/knowledge/first-part";
import type { Release } from "@/lib/knowledge/release";
import { AssessmentProblem, problemOf } from "./post-assessment";

/** Part of a release: what layers 1 and 2 show first, or all of it. */
type Part = "first" | "whole";

/** The key under which a part of a release is kept: it never changes. */
export const releaseKey = (hash: string, part: Part) => ["release", hash, part] as const;

/**
 * Fetches a part of a release; the browser keeps it until the knowledge changes.
 * @throws AssessmentProblem
 */
export async function fetchRelease(hash: string, part: Part): Promise<Release> {
  const address = part === "first" ? firstPartPath(hash) : `/api/knowledge/${hash}`;
  const response = await fetch(address).catch(() => {
    throw new AssessmentProblem("unreachable", "The server was not reached.");
  });
  if (response.ok) return (await response.json()) as Release;
  throw problemOf(response, await response.json().catch(() => ({})));
}
