import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { restore } from "../db/backup";
import { dataFile } from "../db/data-file";
import { command } from "./command";

/** `npm run restore -- FILE [--force]`: puts a backup in the place of the database, which is kept aside. */
command(() => {
  const given = process.argv.slice(2);
  const file = given.find((one) => !one.startsWith("--"));
  if (file === undefined) throw new Error("Name the backup: npm run restore -- FILE [--force]");
  const { folder, path } = dataFile();
  mkdirSync(folder, { recursive: true });
  const options = { isForced: given.includes("--force"), now: new Date() };
  const { keptAside, eventCount } = restore(path, resolve(file), options);
  console.log(`Restored, with an audit trail of ${eventCount} events.`);
  if (keptAside !== undefined) console.log(`What was there before is kept as ${keptAside}.`);
});
