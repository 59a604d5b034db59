import { decidedAnswer } from "../cases/visit-answer";
import type { Database } from "../database";
import { createCase } from "../repositories/cases";
import { createInvitation, findOpenInvitation } from "../repositories/invitations";
import { createFirstAdministrator } from "../repositories/users";
import { type NewVisit, rereadVisit } from "../repositories/visits";

/** A kind of save: how it is made, and how to see that it is there. A save that was acknowledged has to be there. */
export interface AcknowledgedWork {
  readonly save: (database: Database, id: string) => Promise<void>;
  readonly isThere: (database: Database, id: string) => Promise<boolean>;
}

const now = new Date("2026-11-22T10:00:00Z");
const createdAt = now.toISOString();
const expiresAt = "2026-11-29T10:00:00.000Z";
const emailOf = (id: string): string => `${id}@example.org`;

const ada = { user: { id: "a", role: "administrator" }, at: createdAt } as const;
const visitOf = (id: string): string => `visit of ${id}`;
const first = "first";

/** What has to be there before the work begins: somebody who saves, and a case whose visit the others repeat. */
export async function prepareWork(database: Database, visit: NewVisit): Promise<void> {
  await createFirstAdministrator(database, { id: "a", name: "Ada", email: "ada@example.org", passwordHash: "h" }, now);
  await createCase(database, ada, { id: first, label: first, visit: { ...visit, id: visitOf(first) } });
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

const caseVisit = (database: Database, id: string) => rereadVisit(database, ada, id, visitOf(id));

/** A case with its visit, the assessment whole: rows of two tables, with the event that tells of them. */
const savedCase: AcknowledgedWork = {
  save: async (database, id) => {
    const { answer, ...rest } = await caseVisit(database, first);
    if ("problem" in answer || answer.decision === undefined) throw new Error("The first visit has no decision.");
    const saved = decidedAnswer(answer.decision, answer.assessment);
    const visit = { ...rest, answer: saved, id: visitOf(id), handoutCode: id };
    await createCase(database, ada, { id, label: id, visit });
  },
  isThere: async (database, id) => {
    const [read, repeated] = [await caseVisit(database, id), await caseVisit(database, first)];
    return JSON.stringify(read.answer) === JSON.stringify(repeated.answer);
  },
};

/** Every kind that the test makes in turn. */
export const acknowledgedWork: Readonly<Record<string, AcknowledgedWork>> = { invitation, case: savedCase };
