import "./check-node.mjs";

const { spawnSync } = await import("node:child_process");
const { mkdirSync, readFileSync, rmSync } = await import("node:fs");
const { join } = await import("node:path");
const { build, install, root } = await import("./fresh.mjs");
const { goOnUnderOwnNode } = await import("./own-node.mjs");
const { chromium } = await import("./chromium.mjs");

const results = join(root, "test-results");
const bin = (name) => join(root, "node_modules/.bin", name);
const count = { passed: 0, failed: 0 };

/** Runs a step; without a report it counts as one check. */
function step(name, command, args, { env = {}, report } = {}) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  const { passed, failed } = report?.() ?? { passed: 0, failed: 0 };
  count.passed += passed;
  count.failed += failed;
  if (report === undefined && status === 0) count.passed += 1;
  if (status !== 0 && failed === 0) count.failed += 1;
  if (report !== undefined && passed + failed === 0 && status === 0) {
    console.error(`${name}: no test was run`);
    count.failed += 1;
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(results, file), "utf8"));
  } catch {
    return undefined;
  }
}

function unitReport() {
  const report = read("unit.json");
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function browserReport() {
  const stats = read("browser.json")?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

install();
await goOnUnderOwnNode();
const chromiumPath = chromium();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

build();
step("types", bin("tsc"), ["--noEmit"]);
step("lint", bin("biome"), ["check", "--error-on-warnings", "."]);
step(
  "unit tests",
  bin("vitest"),
  [
    "run",
    "--config",
    "lib/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=test-results/unit.json",
  ],
  { report: unitReport },
);
step("verification", bin("tsx"), ["scripts/verify.ts", "--check"]);
step("browser tests", bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"], {
  env: { CHROMIUM_PATH: chromiumPath, PLAYWRIGHT_JSON_OUTPUT_FILE: "test-results/browser.json" },
  report: browserReport,
});

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
