import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openDatabase } from "../client";
import { acknowledgedWork } from "./acknowledged-work";

/** Saves without end, and acknowledges each save on its output, until it is killed. */
const [file = ""] = process.argv.slice(2);
const database = openDatabase(file);
for (;;) {
  for (const [kind, { save }] of Object.entries(acknowledgedWork)) {
    const id = randomUUID();
    await save(database, id);
    writeSync(1, `${kind} ${id}\n`);
  }
}
