import type { Disposition } from "@/lib/knowledge/source";

/** What became of a claim, as an answer to somebody who brings it. */
export const dispositionWords: Readonly<Record<Disposition, string>> = {
  used: "Used",
  "shown-as-unsupported": "No support found",
  overridden: "Contradicted by a better source",
  background: "Background",
  "out-of-scope": "Out of scope",
};
