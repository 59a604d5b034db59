import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The quick tests of what decides. Those that walk every option in many patients would take minutes for each fault. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["lib/{facts,engine,profile}/**/*.test.ts", "lib/words/{check-first,notices,why}.test.ts"],
    exclude: ["lib/engine/laws.test.ts", "lib/engine/ask/ask-next.test.ts"],
    env: { TZ: "UTC" },
    testTimeout: 60_000,
  },
});
