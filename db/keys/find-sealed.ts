import type { Database } from "../database";
import { sealedUnder } from "../sealed";

const anyKey = sealedUnder("").slice(0, -1);

/** Every column of the file that holds a value sealed under another key than the current one, whatever the schema says. */
export function findSealedUnderOldKeys(database: Database, current: string): readonly string[] {
  const sqlite = database.$client;
  const columns = sqlite
    .prepare<[], { table: string; column: string }>(
      `select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`,
    )
    .all();
  return columns
    .filter(({ table, column }) => {
      const query = `select 1 from ${quoted(table)} where ${quoted(column)} like ? and ${quoted(column)} not like ? limit 1`;
      return sqlite.prepare(query).get(`${anyKey}%`, `${sealedUnder(current)}%`) !== undefined;
    })
    .map(({ table, column }) => `${table}.${column}`);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
