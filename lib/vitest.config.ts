import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Keys of the tests, which seal nothing real. */
const keys = {
  current: "k-test",
  keys: { "k-test": Buffer.alloc(32, 7).toString("base64") },
  authSecret: "t".repeat(43),
};

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    env: { TZ: "UTC", MYOWISE_KEYS: JSON.stringify(keys) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Nothing here keeps state: one worker reads the evidence once for all its files.
        test: { name: "pure", include: ["{lib,components}/**/*.test.{ts,tsx}"], isolate: false },
      },
      {
        extends: true,
        // Each file has a database, or a process, of its own.
        test: { name: "apart", include: ["{db,app}/**/*.test.ts", "scripts/*.test.mjs"] },
      },
    ],
  },
});
