import { invitations } from "./schema";

/**
 * Every sealed column, with the key of its rows. Rotation walks this list; a test holds it against the schema, so that
 * a sealed column that is not in it cannot be overlooked.
 */
export const sealedColumns = {
  "invitations.email": { table: invitations, id: invitations.id, column: invitations.email },
} as const;

export type SealedColumn = keyof typeof sealedColumns;

/** Where a sealed value belongs: what `seal` and `unseal` authenticate with it. */
export const sealContext = (column: SealedColumn, rowId: string): string => `${column}/${rowId}`;
