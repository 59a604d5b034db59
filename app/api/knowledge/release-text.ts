import { database } from "@/db/client";
import * as releases from "@/db/repositories/releases";
import { release } from "@/lib/myowise";

/** The release that is served now, as it is published. */
export const currentReleaseText = JSON.stringify(release);

const { readReleaseText }: { readonly readReleaseText?: ReadText } = releases as object;

type ReadText = (from: ReturnType<typeof database>, hash: string) => Promise<string | undefined>;

/** A release as it was published, when it is or was served here. */
export async function findReleaseText(hash: string): Promise<string | undefined> {
  return hash === release.hash ? currentReleaseText : readReleaseText?.(database(), hash);
}
