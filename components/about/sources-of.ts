import { type Cites, pendingVerification, sourceOf } from "@/lib/knowledge/citation";

/** The sources of a sentence, each once, and whether it is still to be verified. */
export const sourcesOf = (cites: Cites) => ({
  sources: [...new Set(cites.map(sourceOf))],
  isPending: cites.includes(pendingVerification),
});
