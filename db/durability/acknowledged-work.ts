import type { Database } from "../client";
import { createInvitation, findOpenInvitation } from "../repositories/invitations";
import { createFirstAdministrator } from "../repositories/users";

/** A kind of save: how it is made, and how to see that it is there. A save that was acknowledged has to be there. */
export interface AcknowledgedWork {
  readonly save: (database: Database, id: string) => Promise<void>;
  readonly isThere: (database: Database, id: string) => Promise<boolean>;
}

const now = new Date("2026-11-22T10:00:00Z");
const createdAt = now.toISOString();
const expiresAt = "2026-11-29T10:00:00.000Z";
const emailOf = (id: string): string => `${id}@example.org`;

/** What has to be there before the work begins. */
export async function prepareWork(database: Database): Promise<void> {
  await createFirstAdministrator(database, { id: "a", name: "Ada", email: "ada@example.org", passwordHash: "h" }, now);
}

/** A sealed row, with the event that tells of it. */
const invitation: AcknowledgedWork = {
  save: async (database, id) => {
    const written = {
      id,
      token: id,
      email: emailOf(id),
      role: "clinician",
      invitedBy: "a",
      createdAt,
      expiresAt,
    } as const;
    await createInvitation(database, written);
  },
  isThere: async (database, id) => (await findOpenInvitation(database, id, now))?.email === emailOf(id),
};

/** Every kind that the test makes in turn. */
export const acknowledgedWork: Readonly<Record<string, AcknowledgedWork>> = { invitation };
