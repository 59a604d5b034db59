import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const rooms = ["facts", "profile", "knowledge", "engine", "handout", "cases", "fhir", "cds-hooks"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(test|config)\.tsx?$/.test(name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
}

const files = ["app", "components", "db", "lib"].flatMap(sourceFiles);

/** Every import of a file of ours, both as paths from the root. */
const imports = files.flatMap((from): readonly Import[] => {
  const text = readFileSync(join(root, from), "utf8");
  const statements = text.matchAll(
    /(?:import|export)\s+(type\s)?[^"']*?from\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/g,
  );
  return [...statements].flatMap(([, type, target = "", lazy]) => {
    const path = lazy ?? target;
    if (path.startsWith("@/")) return [{ from, to: path.slice(2), isType: type !== undefined }];
    if (!path.startsWith(".")) return [{ from, to: `package:${path}`, isType: type !== undefined }];
    return [{ from, to: relative(root, resolve(root, dirname(from), path)), isType: type !== undefined }];
  });
});

const within = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`));

test("there are files and imports to check", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(imports.length).toBeGreaterThan(500);
});

test("lib is pure: no React, no Next, no database, no file, no network, no clock", () => {
  const allowed = /^package:(zod|date-fns|node:crypto|@noble\/hashes\/\w+)$/;
  const foreign = within("lib").filter(({ to }) => to.startsWith("package:") && !allowed.test(to));
  expect(foreign).toEqual([]);
  expect(within("lib").filter(({ to }) => /^(app|components|db)\//.test(to))).toEqual([]);
  const clocks = sourceFiles("lib").filter((file) =>
    /Date\.now\(|new Date\(\)|Math\.random|fetch\(/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(clocks).toEqual([]);
});

test("inside lib, imports go down: facts, profile, knowledge, engine", () => {
  const roomOf = (path: string) => rooms.indexOf(path.split("/")[1] ?? "");
  const upward = within("lib").filter(({ from, to }) => {
    const [lower, upper] = [roomOf(from), roomOf(to)];
    return to.startsWith("lib/") && lower >= 0 && upper > lower;
  });
  expect(upward).toEqual([]);
});

test("the engine knows the shape of an option, and no option", () => {
  expect(within("lib/engine").filter(({ to }) => /knowledge\/(options|knowledge-base)/.test(to))).toEqual([]);
});

test("an option knows no other option", () => {
  const others = within("lib/knowledge/options").filter(
    ({ from, to }) => !from.endsWith("/index.ts") && to.startsWith("lib/knowledge/options/"),
  );
  expect(others).toEqual([]);
});

test("components show what they are given: no database, no route, no engine or knowledge on the client", () => {
  expect(within("components").filter(({ to }) => /^(app|db)\//.test(to))).toEqual([]);
  const clinical = within("components").filter(
    ({ from, to, isType }) =>
      !isType && /^lib\/(engine|knowledge|myowise)/.test(to) && !from.startsWith("components/about/"),
  );
  expect(clinical).toEqual([]);
});

test("only the database folder knows SQL", () => {
  const elsewhere = imports.filter(({ from, to }) => /drizzle|better-sqlite3/.test(to) && !from.startsWith("db/"));
  expect(elsewhere).toEqual([]);
});
