import { cases, comments, decisions, invitations, rankings, visits } from "./schema";

/**
 * Every sealed column, with the key of its rows. Rotation walks this list; a test holds it against the schema, so that
 * a sealed column that is not in it cannot be overlooked.
 */
export const sealedColumns = {
  "invitations.email": { table: invitations, id: invitations.id, column: invitations.email },
  "cases.label": { table: cases, id: cases.id, column: cases.label },
  "cases.patient": { table: cases, id: cases.id, column: cases.patient },
  "visits.profile": { table: visits, id: visits.id, column: visits.profile },
  "visits.assessment": { table: visits, id: visits.id, column: visits.assessment },
  "visits.decision": { table: visits, id: visits.id, column: visits.decision },
  "visits.summary": { table: visits, id: visits.id, column: visits.summary },
  "visits.handoutCode": { table: visits, id: visits.id, column: visits.handoutCode },
  "decisions.content": { table: decisions, id: decisions.id, column: decisions.content },
  "comments.content": { table: comments, id: comments.id, column: comments.content },
  "rankings.content": { table: rankings, id: rankings.id, column: rankings.content },
} as const;

export type SealedColumn = keyof typeof sealedColumns;

/** Where a sealed value belongs: what `seal` and `unseal` authenticate with it. */
export const sealContext = (column: SealedColumn, rowId: string): string => `${column}/${rowId}`;
