import { createHash } from "node:crypto";
import { citedSources } from "./knowledge/cited-sources";
import { knowledgeBase } from "./knowledge/knowledge-base";
import { createAssessor } from "./words/assess";

/** The one place where the knowledge meets the engine and the words. */
export const engine = createAssessor(
  knowledgeBase,
  (published) => `sha256-${createHash("sha256").update(JSON.stringify(published)).digest("hex")}`,
);

/** The release that is served: what `GET /api/knowledge` gives. */
export const { release } = engine;

/** The knowledge of this release, with every source that it cites and the hash of all it says. */
export const knowledge = { ...knowledgeBase, sources: citedSources(knowledgeBase), hash: release.hash };
