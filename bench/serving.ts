import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { engine } from "@/lib/myowise";
import { canonicalUnit } from "@/lib/profile/units";
import { examplePatients } from "@/lib/vignettes/examples";
import { profiles } from "./patients";

const port = 3987;
const today = "2026-11-22";
const rounds = 3;
const patients = [...examplePatients.map(({ profile }) => profile), ...profiles];

const percentile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] as number;

/** So often each patient is assessed for practice, as a server that has been running has. */
const practice = 10;

/** Times each patient once, one by one. */
function timeEngine() {
  for (let round = 0; round < practice; round++) for (const profile of patients) engine.assessAsJson(profile, today);
  const timesMs = patients.map((profile) => {
    const started = performance.now();
    engine.assessAsJson(profile, today);
    return performance.now() - started;
  });
  console.log(`engine, ${patients.length} patients, all options and what to ask next:`);
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
const post = { url: `http://localhost:${port}/api/assessments`, method: "POST" } as const;
const headers = { "content-type": "application/json" };

let asked = 0;
/** A patient whom nobody has seen before: one of the made-up ones, with a ferritin of her own. */
function stranger(): string {
  asked += 1;
  const profile = patients[asked % patients.length] as (typeof patients)[number];
  const ferritin = { value: 20 + asked / 1000, unit: canonicalUnit("ferritin") };
  return JSON.stringify({ ...profile, labs: { ...profile.labs, ferritin } });
}

const again = examplePatients.map(({ profile }) => JSON.stringify(profile));
const kinds = {
  "a small answer (GET /api/health)": () => autocannon({ ...load, url: `http://localhost:${port}/api/health` }),
  "assessments of patients who are asked about again": () =>
    autocannon({ ...load, ...post, requests: again.map((body) => ({ headers, body })) }),
  "assessments of patients never seen before": () =>
    autocannon({
      ...load,
      ...post,
      requests: [{ setupRequest: (request) => ({ ...request, headers, body: stranger() }) }],
    }),
};

timeEngine();
const server = await startServer();
const perSecond: number[] = [];
for (const [name, run] of Object.entries(kinds)) await run().then(() => console.log(`warmed up: ${name}`));
for (const [name, run] of Object.entries(kinds)) {
  const results: autocannon.Result[] = [];
  for (let round = 0; round < rounds; round++) results.push(await run());
  const median = (read: (result: autocannon.Result) => number) => percentile(results.map(read), 0.5);
  const speed = median(({ requests }) => requests.average);
  perSecond.push(speed);
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  const ratio = (speed / (perSecond[0] as number)).toFixed(2);
  const p99Ms = median(({ latency }) => latency.p99);
  console.log(
    `${name}: ${Math.round(speed)} requests/s, ${ratio} of the small answer, p99 ${p99Ms} ms, ${failed} failed`,
  );
}
console.log("goal: at least 0.5 of the small answer, p99 under 50 ms");
server.kill("SIGTERM");
