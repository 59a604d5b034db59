import { createHash } from "node:crypto";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { CaseDecision, StoredAnswer } from "../../lib/cases/case";
import { noSuchCase } from "../../lib/cases/case-error";
import type { ShareLink } from "../../lib/cases/share-link";
import type { Profile } from "../../lib/profile/schema";
import { type Acting, recordInCase } from "../cases/acting";
import { caseFor } from "../cases/case-access";
import { type Executor, inTransaction } from "../database";
import { cases, shareLinks, users } from "../schema";
import { recordEvent } from "./audit";
import { decisionsOf } from "./decisions";
import { wholeLastVisitOf } from "./visits";

/** A link as it is made. Its token goes into the address; only its hash is kept. */
export interface NewShareLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** What a link shows: the latest visit without anybody's name, and no free text, which may hold one. */
export interface SharedVisit {
  readonly on: string;
  readonly patient: readonly string[];
  readonly profile: Profile;
  readonly products: readonly string[];
  readonly knowledgeVersion: string;
  readonly answer: StoredAnswer;
  readonly decisions: readonly Pick<CaseDecision, "option" | "outcome" | "reason">[];
  readonly expiresAt: string;
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Makes a read-only link to a case. Throws `CaseError`: only its owner does. */
export async function createLink(
  database: Executor,
  acting: Acting,
  caseId: string,
  { id, token, expiresAt }: NewShareLink,
): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "manage");
    const createdBy = acting.user.id;
    transaction
      .insert(shareLinks)
      .values({ id, caseId, tokenHash: hashOf(token), createdBy, createdAt: acting.at, expiresAt })
      .run();
    recordInCase(transaction, acting, "link.made", caseId, { link: id, until: expiresAt });
  });
}

/** Revokes a link; one that was revoked stays so. Throws `CaseError`. */
export async function revokeLink(database: Executor, acting: Acting, caseId: string, linkId: string): Promise<void> {
  inTransaction(database, (transaction) => {
    caseFor(transaction, acting, caseId, "manage");
    const { changes } = transaction
      .update(shareLinks)
      .set({ revokedAt: acting.at })
      .where(and(eq(shareLinks.id, linkId), eq(shareLinks.caseId, caseId), isNull(shareLinks.revokedAt)))
      .run();
    if (changes === 0) throw noSuchCase();
    recordInCase(transaction, acting, "link.revoked", caseId, { link: linkId });
  });
}

/** Every link that was made to a case, the newest first, for its owner. Throws `CaseError`. */
export async function readLinks(database: Executor, acting: Acting, caseId: string): Promise<readonly ShareLink[]> {
  caseFor(database, acting, caseId, "manage");
  const rows = database
    .select()
    .from(shareLinks)
    .where(eq(shareLinks.caseId, caseId))
    .orderBy(desc(shareLinks.createdAt))
    .all();
  return rows.map(({ id, createdAt, expiresAt, revokedAt, lastOpenedAt }) => ({
    id,
    createdAt,
    expiresAt,
    revokedAt: revokedAt ?? undefined,
    lastOpenedAt: lastOpenedAt ?? undefined,
  }));
}

/**
 * What a link leads to, while it works and whoever made it still has an account; each opening is an event of the trail.
 * Nothing tells a link that has expired or was revoked from one that never was.
 */
export async function openLink(database: Executor, token: string, at: string): Promise<SharedVisit | undefined> {
  return inTransaction(database, (transaction) => {
    const found = transaction
      .select({ link: shareLinks })
      .from(shareLinks)
      .innerJoin(cases, eq(cases.id, shareLinks.caseId))
      .innerJoin(users, eq(users.id, shareLinks.createdBy))
      .where(
        and(
          eq(shareLinks.tokenHash, hashOf(token)),
          isNull(shareLinks.revokedAt),
          gt(shareLinks.expiresAt, at),
          isNull(users.disabledAt),
        ),
      )
      .get();
    if (found === undefined) return undefined;
    const { id, caseId, expiresAt } = found.link;
    transaction.update(shareLinks).set({ lastOpenedAt: at }).where(eq(shareLinks.id, id)).run();
    const subject = `case/${caseId}`;
    recordEvent(transaction, { at, actor: "visitor", action: "link.opened", subject, detail: { link: id } });
    const visit = wholeLastVisitOf(transaction, caseId);
    const { on, profile, products, knowledgeVersion, answer, summary } = visit;
    const decisions = decisionsOf(transaction, caseId)
      .filter(({ visitId }) => visitId === visit.id)
      .map(({ option, outcome, reason }) => ({ option, outcome, reason }));
    return { on, patient: summary.patient, profile, products, knowledgeVersion, answer, decisions, expiresAt };
  });
}
