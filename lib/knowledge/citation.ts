import type { SourceEntry } from "./source";
import * as registry from "./sources";

type Registered = (typeof registry)[keyof typeof registry];

export type SourceId = Registered["id"];

/** How a source is cited: by a place in it, or, where it has a ledger, by a claim. */
type CitationTo<Source> =
  Source extends SourceEntry<infer Id, infer ClaimId>
    ? [ClaimId] extends [never]
      ? `${Id}#${string}`
      : `${Id}@${ClaimId}`
    : never;

/**
 * The place in a source on which a fact rests: `vidot-2018-taurine#Abstract: Results`, the id of the source and a
 * heading, table or section of it. One of the five documents is cited by a claim of its ledger:
 * `acu-cell-2017-muscle-spasms@taurine-sleep-starts`.
 */
export type Citation = CitationTo<Registered>;

export type Cites = readonly [Citation, ...Citation[]];

/** Cites what is believed right and for which no source has been read yet; shown as pending verification. */
export const pendingVerification =
  "own-rules#Pending verification: no source has been read for this yet" satisfies Citation;

/** A source, and where in it; of a claim, the document's heading above it. */
export interface PlaceInSource {
  readonly source: SourceEntry;
  readonly locator: string;
}

const sources: ReadonlyMap<string, SourceEntry> = new Map(Object.values(registry).map((source) => [source.id, source]));

/** The source and the place that a citation names. @throws for one that names none */
export function locate(citation: Citation): PlaceInSource {
  const [, id = "", mark, place = ""] = /^([^#@]+)([#@])(.*)$/.exec(citation) ?? [];
  const source = sources.get(id);
  const locator = mark === "@" ? source?.claims?.[place]?.section : place;
  if (source === undefined || !locator) throw new Error(`${citation} names no place in a source`);
  return { source, locator };
}

/** The source that a citation names. */
export const sourceOf = (citation: Citation): SourceEntry => locate(citation).source;
