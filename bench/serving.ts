import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { engine } from "@/lib/myowise";
import type { Profile } from "@/lib/profile/schema";
import { canonicalUnit } from "@/lib/profile/units";
import { examplePatients } from "@/lib/vignettes/examples";
import { profiles } from "./patients";

const port = 3987;
const today = "2026-11-22";
const rounds = 3;
const patients = [...examplePatients.map(({ profile }) => profile), ...profiles];

const percentile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] as number;

/** So often each patient is decided about for practice, as a server that has been running has. */
const practice = 10;

/** Times each patient once, one by one. */
function timeEngine(what: string, answer: (profile: Profile) => object) {
  const asText = (profile: Profile) => JSON.stringify(answer(profile));
  for (let round = 0; round < practice; round++) for (const profile of patients) asText(profile);
  const timesMs = patients.map((profile) => {
    const started = performance.now();
    asText(profile);
    return performance.now() - started;
  });
  console.log(`${what}, ${patients.length} patients, all options and what to ask next:`);
  for (const part of [0.5, 0.95, 0.99]) console.log(`  p${part * 100} ${percentile(timesMs, part).toFixed(2)} ms`);
}

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), "myowise-bench-"));
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      KEY_DIR: join(folder, "keys"),
      RATE_LIMIT_PER_MINUTE: "1000000000",
    },
  });
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => undefined);
    if (answer?.ok) return server;
    await sleep(500);
  }
}

const load = { connections: 10, duration: 8 } as const;
const at = (path: string) => `http://localhost:${port}${path}`;
/** As a browser says it. */
const compressed = { "accept-encoding": "gzip, br" };
const headers = { ...compressed, "content-type": "application/json" };

let asked = 0;
/** A patient whom nobody has seen before: one of the made-up ones, with a ferritin of her own. */
function stranger(): string {
  asked += 1;
  const profile = patients[asked % patients.length] as (typeof patients)[number];
  const ferritin = { value: 20 + asked / 1000, unit: canonicalUnit("ferritin") };
  return JSON.stringify({ ...profile, labs: { ...profile.labs, ferritin } });
}

const ofStrangers = (path: string) =>
  autocannon({
    ...load,
    url: at(path),
    method: "POST",
    requests: [{ setupRequest: (request) => ({ ...request, headers, body: stranger() }) }],
  });
const kinds = [
  {
    name: "a small answer (GET /api/health)",
    run: () => autocannon({ ...load, url: at("/api/health"), headers: compressed }),
  },
  {
    name: "decisions for strangers (POST /api/decisions)",
    run: () => ofStrangers("/api/decisions"),
    goal: "at least 0.6, p99 under 50 ms",
  },
  {
    name: "documents for strangers (POST /api/assessments)",
    run: () => ofStrangers("/api/assessments"),
    goal: "at least 0.3",
  },
];

timeEngine("decisions", (profile) => engine.decide(profile, today));
timeEngine("documents", (profile) => engine.assess(profile, today));
const server = await startServer();
const perSecond: number[] = [];
for (const { name, run } of kinds) await run().then(() => console.log(`warmed up: ${name}`));
for (const { name, run, goal } of kinds) {
  const results: autocannon.Result[] = [];
  for (let round = 0; round < rounds; round++) results.push(await run());
  const median = (read: (result: autocannon.Result) => number) => percentile(results.map(read), 0.5);
  const speed = median(({ requests }) => requests.average);
  perSecond.push(speed);
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  const ratio = (speed / (perSecond[0] as number)).toFixed(2);
  const p99Ms = median(({ latency }) => latency.p99);
  console.log(
    `${name}: ${Math.round(speed)} requests/s, ${ratio} of the small answer, p99 ${p99Ms} ms, ${failed} failed${goal === undefined ? "" : `   goal: ${goal}`}`,
  );
}
server.kill("SIGTERM");
