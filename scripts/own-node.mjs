import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "./fresh.mjs";

const folder = join(root, "node_modules", `node-${process.platform}-${process.arch}`);
/** The Node.js that the packages bring, where they bring one for this platform. */
export const ownNode = join(folder, "bin/node");
/** The oldest that will do where the packages bring none. */
const leastMajor = 22;

/**
 * Goes on under the Node.js that the packages bring, which is found first from then on. Under another one this process
 * starts it with the same command, passes signals on and ends as it ends: what follows the call is then never reached.
 */
export async function goOnUnderOwnNode() {
  const manifest = join(folder, "package.json");
  const isBrought = existsSync(manifest);
  if (!isBrought && Number.parseInt(process.versions.node, 10) < leastMajor) {
    console.error(`The packages bring no Node.js for this platform. Use ${leastMajor} or newer.`);
    process.exit(1);
  }
  const path = isBrought ? ownNode : process.execPath;
  process.env.PATH = [dirname(path), process.env.PATH].join(delimiter);
  if (!isBrought || process.version === `v${JSON.parse(readFileSync(manifest, "utf8")).version}`) return;

  const child = spawn(path, process.argv.slice(1), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  await new Promise((_resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
}
