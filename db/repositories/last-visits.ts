import { asc, desc, eq } from "drizzle-orm";
import type { Profile } from "../../lib/profile/schema";
import { openJson } from "../cases/sealing";
import { openKept, type SavedAnswer } from "../cases/visit-answer";
import type { Executor } from "../database";
import { cases, visits } from "../schema";
import { storedProfile } from "./visits";

/** The last visit of a case, without anything that says who its patient is. */
export interface LastVisit {
  readonly caseId: string;
  readonly ownerId: string;
  /** ISO 8601 date. */
  readonly on: string;
  readonly profile: Profile;
  /** None where it is damaged. */
  readonly answer: SavedAnswer | undefined;
}

/** The last visit of every case of the installation, one after the other, for whoever runs it. */
export function* lastVisits(database: Executor): Generator<LastVisit> {
  const all = database.select({ id: cases.id, ownerId: cases.ownerId }).from(cases).orderBy(asc(cases.createdAt)).all();
  for (const { id, ownerId } of all) {
    const row = database.select().from(visits).where(eq(visits.caseId, id)).orderBy(desc(visits.number)).limit(1).get();
    if (row === undefined) throw new Error(`The case ${id} has no visit.`);
    const { profile } = storedProfile.parse(openJson("visits.profile", row.id, row.profile));
    yield { caseId: id, ownerId, on: row.visitedOn, profile, answer: openKept(row) };
  }
}
