import { createEngine, type Engine } from "../engine/decide";
import type { Knowledge } from "../knowledge/knowledge";
import { publish, type Release } from "../knowledge/release";
import type { Profile } from "../profile/schema";
import type { Assessment } from "./assessment";
import { inWords } from "./in-words";

/** The engine with the words of its release. */
export interface Assessor extends Engine {
  readonly release: Release;
  /** The decision in words. The same profile, knowledge and day give the same assessment. `today` is an ISO date. */
  readonly assess: (profile: Profile, today: string) => Assessment;
}

/** Joins the knowledge to the reasoning and to the words; done once. `hashOf` gives the hash of what is published. */
export function createAssessor(knowledge: Knowledge, hashOf: (published: object) => string): Assessor {
  const published = publish(knowledge);
  const release = { hash: hashOf(published), ...published };
  const { version, hash, reviewedOn } = release;
  const engine = createEngine(knowledge, { version, hash, reviewedOn });
  return {
    ...engine,
    release,
    assess: (profile, today) => inWords(engine.decide(profile, today), release),
  };
}
