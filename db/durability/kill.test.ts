import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../client";
import { verifyChain } from "../repositories/audit";
import { acknowledgedWork, prepareWork } from "../testing/acknowledged-work";
import { keepServedRelease, madeUpVisit } from "../testing/case-under-test";

const root = join(import.meta.dirname, "../..");
/** Beside the packages, so that it finds them; in one piece, so that it starts quickly. */
const writer = join(root, "node_modules", `.myowise-writer-${process.pid}.mjs`);
const files = 4;
const killsOfEach = 25;
const mostSavesBefore = 6;
const longestDelayMs = 8;

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "myowise-kill-"));
  await build({
    entryPoints: [join(import.meta.dirname, "../testing/writer.ts")],
    outfile: writer,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3"],
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(writer, { force: true });
});

/** Lets a process save until it is killed, at a random moment after a few saves; what it had acknowledged. */
function saveUntilKilled(file: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, file], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    const savesBefore = 1 + Math.floor(Math.random() * mostSavesBefore);
    let output = "";
    let isDoomed = false;
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (isDoomed || output.split("\n").length <= savesBefore) return;
      isDoomed = true;
      setTimeout(() => child.kill("SIGKILL"), Math.random() * longestDelayMs);
    });
    child.once("error", reject);
    child.once("close", (_, signal) => {
      if (signal === "SIGKILL") resolve(output.split("\n").slice(0, -1));
      else reject(new Error("The writer ended before it was killed."));
    });
  });
}

/** What of the acknowledged saves is not in the file, after whoever opens it next has opened it. */
async function lostOf(file: string, acknowledged: readonly string[]): Promise<readonly string[]> {
  const database = openDatabase(file);
  const lost: string[] = [];
  for (const line of acknowledged) {
    const [kind = "", id = ""] = line.split(" ");
    if (!(await acknowledgedWork[kind]?.isThere(database, id))) lost.push(line);
  }
  expect(database.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(verifyChain(database)).toMatchObject({ isWhole: true });
  database.$client.close();
  return lost;
}

async function killAgainAndAgain(file: string): Promise<number> {
  const database = openDatabase(file);
  keepServedRelease(database);
  await prepareWork(database, madeUpVisit());
  database.$client.close();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < killsOfEach; kill += 1) {
    const before = await saveUntilKilled(file);
    expect(await lostOf(file, before)).toEqual([]);
    acknowledged.push(...before);
  }
  expect(await lostOf(file, acknowledged)).toEqual([]);
  return acknowledged.length;
}

test("a process that is killed a hundred times while saving loses nothing that it had acknowledged", {
  timeout: 300_000,
}, async () => {
  const names = Array.from({ length: files }, (_, index) => join(folder, `${index}.db`));
  const counts = await Promise.all(names.map(killAgainAndAgain));
  expect(counts.every((count) => count >= killsOfEach)).toBe(true);
});
