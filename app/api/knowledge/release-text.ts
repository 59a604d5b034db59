import { database } from "@/db/client";
import { readReleaseText } from "@/db/repositories/releases";
import { release } from "@/lib/myowise";

/** The release that is served now, as it is published. */
export const currentReleaseText = JSON.stringify(release);

/** A release as it was published, when it is or was served here. */
export const findReleaseText = async (hash: string): Promise<string | undefined> =>
  hash === release.hash ? currentReleaseText : readReleaseText(database(), hash);
