import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import * as schema from "./schema";
import { sealedColumns } from "./sealed-columns";

const tables = Object.values<unknown>(schema).filter((one): one is SQLiteTable => is(one, SQLiteTable));

/** `sealedText` is the only custom column type there is. */
const sealed = tables.flatMap((table) =>
  Object.entries(getTableColumns(table))
    .filter(([, { columnType }]) => columnType === "SQLiteCustomColumn")
    .map(([key, column]) => ({ name: `${getTableName(table)}.${key}`, column })),
);

test("every sealed column of the schema is registered, so that a rotation of the key cannot miss it", () => {
  expect(sealed.length).toBeGreaterThan(0);
  expect(sealed.map(({ name }) => name).sort()).toEqual(Object.keys(sealedColumns).sort());
});

test("a registered column and the key of its rows belong to the registered table", () => {
  for (const [name, { table, id, column }] of Object.entries(sealedColumns)) {
    expect(sealed.find((one) => one.name === name)?.column).toBe(column);
    expect(Object.values(getTableColumns(table))).toContain(id);
  }
});
