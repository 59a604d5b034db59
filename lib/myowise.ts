import { createHash } from "node:crypto";
import { createEngine } from "./engine/assess";
import { citedSources } from "./knowledge/cited-sources";
import { exportKnowledge } from "./knowledge/export";
import { knowledgeBase } from "./knowledge/knowledge-base";

const exported = exportKnowledge(knowledgeBase);
const hash = `sha256-${createHash("sha256").update(JSON.stringify(exported)).digest("hex")}`;

/** The knowledge of this release, with every source that it cites and the hash of all it says. */
export const knowledge = { ...knowledgeBase, sources: citedSources(knowledgeBase), hash };

/** What `GET /api/knowledge` serves. */
export const publishedKnowledge = { hash, ...exported };

/** The one place where the knowledge meets the engine. */
export const engine = createEngine(knowledgeBase, {
  version: knowledgeBase.version,
  hash,
  reviewedOn: knowledgeBase.reviewedOn,
});
