import { createHash } from "node:crypto";
import { asc, desc, gt } from "drizzle-orm";
import { type Executor, inTransaction } from "../database";
import { auditEvents } from "../schema";

/** What somebody did. It names people and things by id, and holds no health information. */
export interface AuditEvent {
  /** ISO 8601 instant. */
  readonly at: string;
  /** `user/ID`, or `visitor` or `system`. */
  readonly actor: string;
  /** What was done, as `thing.verb`: `user.invited`. */
  readonly action: `${string}.${string}`;
  /** What it was done to: `case/ID`. */
  readonly subject: string;
  /** Ids and codes that tell more. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** An event in its place in the chain. */
export interface RecordedEvent extends AuditEvent {
  readonly number: number;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly hash: string;
}

/** What the first event follows. */
const beginning = "0".repeat(64);

type Row = typeof auditEvents.$inferSelect;

function hashOf({ number, at, actor, action, subject, detail, previousHash }: Omit<Row, "hash">): string {
  const content = JSON.stringify([number, at, actor, action, subject, detail, previousHash]);
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Appends an event to the trail. Inside `inTransaction`, given its transaction, the event and the write that it tells
 * of happen both or not at all.
 */
export function recordEvent(executor: Executor, event: AuditEvent): void {
  inTransaction(executor, (transaction) => {
    const last = transaction.select().from(auditEvents).orderBy(desc(auditEvents.number)).limit(1).get();
    const row = {
      number: last === undefined ? 1 : last.number + 1,
      at: event.at,
      actor: event.actor,
      action: event.action,
      subject: event.subject,
      detail: JSON.stringify(event.detail ?? {}),
      previousHash: last === undefined ? beginning : last.hash,
    };
    transaction
      .insert(auditEvents)
      .values({ ...row, hash: hashOf(row) })
      .run();
  });
}

/** The newest events first, at most `limit` of them. */
export async function listEvents(executor: Executor, limit: number): Promise<readonly RecordedEvent[]> {
  const rows = executor.select().from(auditEvents).orderBy(desc(auditEvents.number)).limit(limit).all();
  return rows.map(({ previousHash: _, action, detail, ...row }) => ({
    ...row,
    action: action as RecordedEvent["action"],
    detail: JSON.parse(detail),
  }));
}

/** How far the chain holds: to its end, or to a first broken link and why. */
export type ChainState =
  | { readonly isWhole: true; readonly count: number; readonly head: string; readonly hasExpected: boolean }
  | { readonly isWhole: false; readonly brokenAt: number; readonly because: string };

const batchSize = 1000;

/**
 * Walks the whole chain. A chain whose end was cut off is still whole: `expectedHash`, a head noted down earlier and
 * elsewhere, has to be found in it.
 */
export function verifyChain(executor: Executor, expectedHash?: string): ChainState {
  let previous = { number: 0, hash: beginning };
  let hasExpected = expectedHash === undefined;
  for (;;) {
    const rows = executor
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.number, previous.number))
      .orderBy(asc(auditEvents.number))
      .limit(batchSize)
      .all();
    for (const row of rows) {
      const because = faultOf(row, previous);
      if (because !== undefined) return { isWhole: false, brokenAt: row.number, because };
      hasExpected ||= row.hash === expectedHash;
      previous = row;
    }
    if (rows.length < batchSize) break;
  }
  return { isWhole: true, count: previous.number, head: previous.hash, hasExpected };
}

function faultOf(row: Row, previous: { readonly number: number; readonly hash: string }): string | undefined {
  if (row.number !== previous.number + 1) return `event ${previous.number + 1} is missing`;
  if (row.previousHash !== previous.hash) return "it does not follow the event before it";
  if (row.hash !== hashOf(row)) return "it was changed after it was written";
  return undefined;
}
