import { z } from "zod";

/** For how many days a read-only link may work. */
export const linkDays = [1, 7, 30] as const;
export type LinkDays = (typeof linkDays)[number];
export const linkDaysSchema = z.union(
  linkDays.map((days) => z.literal(days)),
  { error: `A link works for ${linkDays.join(", ")} days.` },
);

/** A read-only link to a case's latest visit, as its owner sees it. The link itself is shown once, when it is made. */
export interface ShareLink {
  readonly id: string;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string | undefined;
  readonly lastOpenedAt?: string | undefined;
}

/** Whether a link still works. */
export const isWorking = ({ expiresAt, revokedAt }: ShareLink, now: string): boolean =>
  revokedAt === undefined && expiresAt > now;
