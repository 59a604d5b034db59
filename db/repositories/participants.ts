import { and, asc, eq } from "drizzle-orm";
import type { CaseAccess } from "../../lib/cases/access";
import type { Participant } from "../../lib/cases/case";
import { CaseError } from "../../lib/cases/case-error";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { type Executor, inTransaction } from "../database";
import { caseParticipants, users } from "../schema";

/** Lets somebody into a case by the e-mail address of their account, or changes what they may do. Throws `CaseError`. */
export async function shareCase(
  database: Executor,
  acting: Acting,
  caseId: string,
  email: string,
  access: CaseAccess,
): Promise<Participant> {
  return inTransaction(database, (transaction) => {
    const { row } = caseFor(transaction, acting, caseId, "manage");
    const user = transaction.select().from(users).where(eq(users.email, email.trim().toLowerCase())).get();
    if (user === undefined || user.disabledAt !== null || user.id === row.ownerId) {
      throw new CaseError("not-found", "Nobody else here has an account with this e-mail address.");
    }
    const given = user.role === "reviewer" ? "read" : access;
    transaction
      .insert(caseParticipants)
      .values({ caseId, userId: user.id, access: given, addedBy: acting.user.id, addedAt: acting.at })
      .onConflictDoUpdate({ target: [caseParticipants.caseId, caseParticipants.userId], set: { access: given } })
      .run();
    recordInCase(transaction, acting, "case.shared", caseId, { with: user.id, access: given });
    return { id: user.id, name: user.name, access: given };
  });
}

/** Ends somebody's access: the owner for anybody, everybody for themselves. Throws `CaseError`. */
export async function unshareCase(database: Executor, acting: Acting, caseId: string, userId: string): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, userId === acting.user.id ? "read" : "manage");
    transaction
      .delete(caseParticipants)
      .where(and(eq(caseParticipants.caseId, caseId), eq(caseParticipants.userId, userId)))
      .run();
    recordInCase(transaction, acting, "case.unshared", caseId, { with: userId });
  });
}

/** Who was let into a case, by name. */
export function participantsOf(transaction: Executor, caseId: string): readonly Participant[] {
  return transaction
    .select({ id: users.id, name: users.name, access: caseParticipants.access })
    .from(caseParticipants)
    .innerJoin(users, eq(users.id, caseParticipants.userId))
    .where(eq(caseParticipants.caseId, caseId))
    .orderBy(asc(users.name))
    .all();
}
