import { join, resolve } from "node:path";

/** Where the installation keeps its data: `DATA_DIR`, or `./data`, and the one database file in it. */
export function dataFile(): { readonly folder: string; readonly path: string } {
  const folder = resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? "data");
  return { folder, path: join(folder, "myowise.db") };
}
