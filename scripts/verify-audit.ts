import { existsSync } from "node:fs";
import { openDatabase } from "../db/client";
import { dataFile } from "../db/data-file";
import { verifyChain } from "../db/repositories/audit";
import { command } from "./command";

/** `npm run audit:verify [-- HASH]`: walks the audit trail; with a hash noted down earlier, also looks for that one. */
command(() => {
  const { path } = dataFile();
  if (!existsSync(path)) throw new Error(`There is no database at ${path}.`);
  const [expected] = process.argv.slice(2);
  const state = verifyChain(openDatabase(path), expected);
  if (!state.isWhole) throw new Error(`The audit trail is broken at event ${state.brokenAt}: ${state.because}.`);
  if (!state.hasExpected)
    throw new Error(`The audit trail is whole, but ${expected} is not in it: its end was cut off.`);
  console.log(`The audit trail is whole: ${state.count} events. Note its head down elsewhere:\n${state.head}`);
});
