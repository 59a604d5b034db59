import { count, eq } from "drizzle-orm";
import type { CaseEntry, Person } from "../../lib/cases/case";
import type { Executor } from "../database";
import { users, visits } from "../schema";
import type { CaseRow, Relation } from "./case-access";
import { headOf } from "./case-heads";

/** A case as the list shows it. */
export function caseEntry(transaction: Executor, row: CaseRow, relation: Exclude<Relation, "none">): CaseEntry {
  const { label, patient } = headOf(row);
  const counted = transaction.select({ visits: count() }).from(visits).where(eq(visits.caseId, row.id)).get();
  return {
    id: row.id,
    label,
    patient,
    isArchived: row.isArchived,
    owner: personOf(transaction, row.ownerId),
    relation,
    visitCount: counted?.visits ?? 0,
    changedAt: row.changedAt,
  };
}

/** A person by id, as others see them. Users are never deleted. */
export function personOf(transaction: Executor, id: string): Person {
  const user = transaction.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, id)).get();
  if (user === undefined) throw new Error(`There is no user ${id}.`);
  return user;
}

/** The author of something that may have come in a file, where its author has no account here. */
export function authorOf(transaction: Executor, row: { madeBy: string; importedAuthor: string | null }): Person {
  const person = personOf(transaction, row.madeBy);
  return row.importedAuthor === null ? person : { id: person.id, name: `${row.importedAuthor} (imported)` };
}
