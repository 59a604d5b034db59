import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { engine } from "@/lib/myowise";
import { examplePatients } from "@/lib/vignettes/examples";
import { profiles } from "./patients";

const port = 3987;
const today = "2026-11-22";
const rounds = 3;
const patients = [...examplePatients.map(({ profile }) => profile), ...profiles];

const percentile = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] as number;

/** Each patient once for practice, then timed one by one. */
function timeEngine() {
  for (const profile of patients) engine.assessAsJson(profile, today);
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
const bodies = patients.map((profile) => JSON.stringify(profile));
const kinds = {
  "a small answer (GET /api/health)": () => autocannon({ ...load, url: `http://localhost:${port}/api/health` }),
  "an assessment (POST /api/assessments)": () =>
    autocannon({
      ...load,
      url: `http://localhost:${port}/api/assessments`,
      method: "POST",
      headers: { "content-type": "application/json" },
      requests: bodies.map((body) => ({ body })),
    }),
};

timeEngine();
const server = await startServer();
const speeds: number[] = [];
for (const [name, run] of Object.entries(kinds)) await run().then(() => console.log(`warmed up: ${name}`));
for (const [name, run] of Object.entries(kinds)) {
  const results: autocannon.Result[] = [];
  for (let round = 0; round < rounds; round++) results.push(await run());
  const perSecond = percentile(
    results.map(({ requests }) => requests.average),
    0.5,
  );
  const p99Ms = percentile(
    results.map(({ latency }) => latency.p99),
    0.5,
  );
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  console.log(`${name}: ${Math.round(perSecond)} requests/s, p99 ${p99Ms} ms, ${failed} failed`);
  speeds.push(perSecond);
}
const [small = Number.NaN, assessment = Number.NaN] = speeds;
console.log(`an assessment ÷ a small answer: ${(assessment / small).toFixed(2)}   goal: at least 0.5`);
server.kill("SIGTERM");
