import { and, eq, getTableColumns, isNotNull, ne, notLike } from "drizzle-orm";
import { type Database, inTransaction } from "../database";
import { sealingKeys } from "../schema";
import { seal, sealedUnder, unsealBytes } from "../sealed";
import { type SealedColumn, sealContext, sealedColumns } from "../sealed-columns";
import type { Sealed } from "../sealed-text";
import { findSealedUnderOldKeys } from "./find-sealed";
import { KeyError, type Keyring } from "./keyring";
import { recordCurrentKey } from "./prepare-keys";

const batchSize = 200;

/** Whether values may still be sealed under a key that is no longer the current one: a rotation to be finished. */
export function hasOldKeys(database: Database, { current }: Keyring): boolean {
  return database.select().from(sealingKeys).where(ne(sealingKeys.id, current)).all().length > 0;
}

/**
 * Seals everything anew under the current key, in batches that are each saved whole: killed half way, it goes on where
 * it was. At its end no value may be left under an older key, in any column of any table; throws `KeyError` if one is.
 */
export function resealAll(database: Database, keyring: Keyring, onBatch: () => void = () => {}): number {
  recordCurrentKey(database, keyring);
  let count = 0;
  for (const name of Object.keys(sealedColumns) as SealedColumn[]) {
    for (let batch = reseal(database, name, keyring); batch > 0; batch = reseal(database, name, keyring)) {
      count += batch;
      onBatch();
    }
  }
  const left = findSealedUnderOldKeys(database, keyring.current);
  if (left.length > 0) {
    throw new KeyError(`Values are left under an older key, which has to be kept: ${left.join(", ")}.`);
  }
  database.delete(sealingKeys).where(ne(sealingKeys.id, keyring.current)).run();
  return count;
}

/** Seals one batch of a column anew; how many rows it had. */
function reseal(database: Database, name: SealedColumn, keyring: Keyring): number {
  const { table, id, column } = sealedColumns[name];
  const [key = ""] = Object.entries(getTableColumns(table)).find(([, one]) => one === column) ?? [];
  return inTransaction(database, (transaction) => {
    const rows = transaction
      .select({ id, value: column })
      .from(table)
      .where(and(isNotNull(column), notLike(column, `${sealedUnder(keyring.current)}%` as Sealed)))
      .limit(batchSize)
      .all();
    for (const row of rows) {
      if (row.value === null) continue;
      const context = sealContext(name, row.id);
      const value = seal(unsealBytes(row.value, context, keyring), context, keyring);
      transaction
        .update(table)
        .set({ [key]: value })
        .where(eq(id, row.id))
        .run();
    }
    return rows.length;
  });
}
