import type { Cites } from "@/lib/knowledge/option";
import { pendingVerification } from "@/lib/knowledge/sources/own-rules";

/** The sources of a sentence, each once, and whether it is still to be verified. */
export const sourcesOf = (cites: Cites) => ({
  sources: [...new Set(cites.map(({ source }) => source))],
  isPending: cites.includes(pendingVerification),
});
