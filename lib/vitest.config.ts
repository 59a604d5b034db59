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
    include: ["{lib,db,app,components}/**/*.test.{ts,tsx}", "scripts/*.test.mjs"],
    env: { TZ: "UTC", MYOWISE_KEYS: JSON.stringify(keys) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
