import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Release } from "../../lib/knowledge/release";
import type { Database, Executor } from "../database";
import { knowledgeReleases } from "../schema";

/** A release of the knowledge, and the day on which this installation first served it (ISO 8601). */
export interface ServedRelease {
  readonly version: string;
  readonly hash: string;
  readonly firstServedOn: string;
}

/** A release whose text is not kept here, or is damaged. Nothing is ever shown with the words of another. */
export class ReleaseError extends Error {}

/** A fifth of a second's work at most, and within a tenth of the smallest there is. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const { hash: servedHash, version, firstServedOn } = knowledgeReleases;
const served = { hash: servedHash, version, firstServedOn };

/**
 * Records a release with what it says; one that is known keeps the day on which it was first served, and gets its text
 * if it had none. Compresses beside whatever else goes on.
 */
export async function recordRelease(
  database: Database,
  { hash, ...published }: Release,
  servedOn: string,
): Promise<void> {
  if (isReleaseKept(database, hash)) return;
  const compressed = await promisify(brotliCompress)(JSON.stringify(published), quality);
  keepRelease(database, { version: published.version, hash, firstServedOn: servedOn }, compressed);
}

/** Writes the row of a release with its text, compressed. */
export function keepRelease(database: Executor, release: ServedRelease, compressed: Buffer): void {
  database
    .insert(knowledgeReleases)
    .values({ ...release, published: compressed })
    .onConflictDoUpdate({
      target: knowledgeReleases.hash,
      set: { published: compressed },
      setWhere: isNull(knowledgeReleases.published),
    })
    .run();
}

/** The release with this hash, when it was served here. */
export async function findRelease(database: Database, hash: string): Promise<ServedRelease | undefined> {
  return database.select(served).from(knowledgeReleases).where(eq(knowledgeReleases.hash, hash)).get();
}

/** Every release that was served here, the oldest first. */
export async function listReleases(database: Database): Promise<readonly ServedRelease[]> {
  return database.select(served).from(knowledgeReleases).orderBy(asc(knowledgeReleases.firstServedOn)).all();
}

/** Whether the text of a release is kept here. */
export const isReleaseKept = (database: Executor, hash: string): boolean =>
  database
    .select(served)
    .from(knowledgeReleases)
    .where(and(eq(knowledgeReleases.hash, hash), isNotNull(knowledgeReleases.published)))
    .get() !== undefined;

/**
 * A release as it was published, as JSON with its hash; nothing where it is not kept.
 * @throws ReleaseError where the text is damaged
 */
export async function readReleaseText(database: Executor, hash: string): Promise<string | undefined> {
  const text = publishedText(database, hash);
  return text && `{"hash":${JSON.stringify(hash)},${text.slice(1)}`;
}

/** What a release says, as the JSON that its hash is of. */
function publishedText(database: Executor, hash: string): string | undefined {
  const row = database.select().from(knowledgeReleases).where(eq(knowledgeReleases.hash, hash)).get();
  if (row?.published == null) return undefined;
  const text = decompressed(row.published);
  const found = text === undefined ? undefined : `sha256-${createHash("sha256").update(text).digest("hex")}`;
  if (text === undefined || found !== hash)
    throw new ReleaseError(`The text of the knowledge release ${row.version} that is kept here is damaged.`);
  return text;
}

function decompressed(published: Buffer): string | undefined {
  try {
    return brotliDecompressSync(published).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Enough for the visits of a case; each takes some 5 MB in memory. */
const mostParsed = 4;

/** Pages and routes are bundled apart; what they share stands on `globalThis`. */
const shared = globalThis as { myowiseReleases?: LRUCache<string, Release> };
shared.myowiseReleases ??= new LRUCache({ max: mostParsed });
const parsed = shared.myowiseReleases;

/** A release that is kept, as it was published; nothing where it is not. @throws ReleaseError where it is damaged */
export function keptRelease(database: Executor, hash: string): Release | undefined {
  const known = parsed.get(hash);
  if (known !== undefined) return known;
  const text = publishedText(database, hash);
  if (text === undefined) return undefined;
  // The hash has shown that this is what was published, so that its shape is known too.
  const release: Release = { hash, ...(JSON.parse(text) as Omit<Release, "hash">) };
  parsed.set(hash, release);
  return release;
}

/** Reads the releases anew at their next use. */
export function forgetReleases(): void {
  parsed.clear();
}
