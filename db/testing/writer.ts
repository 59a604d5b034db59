import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openDatabase } from "../client";
import { acknowledgedWork } from "./acknowledged-work";

/** More than fit into the time before the kill: a kill that comes late finds the file no larger. */
const mostRounds = 10;
const aMinuteMs = 60_000;

/** Saves and acknowledges each save on its output, then waits, until it is killed. */
const [file = ""] = process.argv.slice(2);
const database = openDatabase(file);
for (let round = 0; round < mostRounds; round += 1) {
  for (const [kind, { save }] of Object.entries(acknowledgedWork)) {
    const id = randomUUID();
    await save(database, id);
    writeSync(1, `${kind} ${id}\n`);
  }
}
setTimeout(() => undefined, aMinuteMs);
