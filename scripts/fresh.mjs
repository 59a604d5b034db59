import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

export const root = new URL("..", import.meta.url).pathname;

/** Runs a command in the project's folder; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const sources = ["app", "components", "db", "lib", "public"].filter((folder) => existsSync(join(root, folder)));
const files = [
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(paths) {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const path of paths) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

/** Runs a step unless its inputs are those of the last time that it succeeded. */
function onceFor(inputs, stamp, product, step) {
  const wanted = hashOf(inputs);
  const isDone = existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isDone) return;
  step();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Installs the packages of the lock file, unless they are there; by the machine's Node, since ours is one of them. */
export function install() {
  const modules = join(root, "node_modules");
  onceFor([join(root, "package-lock.json")], join(modules, ".myowise-installed"), modules, () => {
    console.log("Installing packages; the first time takes a minute or two.");
    const places = (process.env.PATH ?? "").split(delimiter).filter((place) => !place.startsWith(modules));
    run("npm", ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"], {
      env: { ...process.env, PATH: places.join(delimiter) },
    });
  });
}

/** Lays a Brotli version beside every script and style, for browsers that take it. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!/\.(js|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}

/** Builds the app, unless nothing that goes into it has changed. */
export function build() {
  const inputs = [...sources.flatMap(filesIn), ...files.map((file) => join(root, file))];
  const output = join(root, ".next");
  onceFor(inputs, join(output, "myowise-built"), join(output, "BUILD_ID"), () => {
    console.log("Building.");
    run(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    compress(join(output, "static"));
  });
}
