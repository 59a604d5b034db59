import { asc, eq } from "drizzle-orm";
import type { Database } from "../database";
import { knowledgeReleases } from "../schema";

/** A release of the knowledge, and the day on which this installation first served it (ISO 8601). */
export interface ServedRelease {
  readonly version: string;
  readonly hash: string;
  readonly firstServedOn: string;
}

/** Records a release; one that is known keeps the day on which it was first served. */
export async function recordRelease(database: Database, release: ServedRelease): Promise<void> {
  database.insert(knowledgeReleases).values(release).onConflictDoNothing().run();
}

/** The release with this hash, when it was served here. */
export async function findRelease(database: Database, hash: string): Promise<ServedRelease | undefined> {
  return database.select().from(knowledgeReleases).where(eq(knowledgeReleases.hash, hash)).get();
}

/** Every release that was served here, the oldest first. */
export async function listReleases(database: Database): Promise<readonly ServedRelease[]> {
  return database.select().from(knowledgeReleases).orderBy(asc(knowledgeReleases.firstServedOn)).all();
}
