import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";

/** A server of its own, with a database and keys that nobody has used. */
export interface Installation {
  readonly origin: string;
  readonly databaseFile: string;
}

const firstPort = Number(process.env.E2E_PORT ?? 3210) + 1;
const root = join(import.meta.dirname, "..");

const isUp = (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function stop(server: ChildProcess): Promise<void> {
  const hasEnded = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await hasEnded;
}

/** Tests on a fresh installation; those of one file share it. */
export const test = base.extend<object, { installation: Installation }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use, { parallelIndex }) => {
      const folder = mkdtempSync(join(tmpdir(), "myowise-installation-"));
      const port = firstPort + parallelIndex;
      const origin = `http://localhost:${port}`;
      const env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") };
      const server = spawn(process.execPath, ["scripts/start.mjs"], {
        cwd: root,
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
      await expect.poll(() => isUp(origin), { timeout: 60_000 }).toBe(true);
      await use({ origin, databaseFile: join(folder, "data", "myowise.db") });
      await stop(server);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ installation }, use) => use(installation.origin),
});
