import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The rooms of lib from the ground up: each uses those before it. The last two are for tests and use everything. */
const order = [
  "facts",
  "accounts",
  "profile",
  "medicines",
  "knowledge",
  "engine",
  "words",
  "handout",
  "cases",
  "evidence",
  "fhir",
  "cds-hooks",
  "verification",
  "vignettes",
  "testing",
];

interface Import {
  readonly from: string;
  /** A path from the root, or `package:name`. */
  readonly to: string;
  readonly isType: boolean;
}

const entriesOf = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true });
const isSource = (name: string) => /\.(tsx?|json|css)$/.test(name) && !/\.(test|config)\.tsx?$/.test(name);

const files: ReadonlySet<string> = new Set(
  ["app", "components", "db", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter(({ name }) => isSource(name))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name))),
  ),
);
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const texts: ReadonlyMap<string, string> = new Map(
  [...files].filter((file) => /\.tsx?$/.test(file)).map((file) => [file, textOf(file)]),
);

const statement =
  /^(?:import|export)\b(\s+type\b)?[^;"']*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** What a file imports, with the file that it finds. */
function importsIn(from: string, text: string): readonly Import[] {
  return [...text.matchAll(statement)].map(([, type, target, alone, lazy]) => {
    const path = target ?? alone ?? lazy ?? "";
    const isType = type !== undefined;
    if (path.startsWith("@/")) return { from, to: fileAt(path.slice(2)), isType };
    if (path.startsWith(".")) return { from, to: fileAt(relative(root, resolve(root, dirname(from), path))), isType };
    return { from, to: `package:${path}`, isType };
  });
}

const fileAt = (path: string): string =>
  ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find((one) => files.has(one)) ?? path;

const imports = [...texts].flatMap(([file, text]) => importsIn(file, text));
const roomsOfLib = entriesOf("lib").flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const within = (folder: string, all: readonly Import[] = imports) =>
  all.filter(({ from }) => from.startsWith(`${folder}/`));
const isIn = (folders: readonly string[], path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
const arrows = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

test("there are files and imports to check, and each import of ours finds its file", () => {
  expect(texts.size).toBeGreaterThan(1_000);
  expect(imports.length).toBeGreaterThan(4_000);
  for (const folder of ["app", "components", "db", "lib"]) expect(within(folder).length).toBeGreaterThan(100);
  const lost = imports.filter(({ to }) => !to.startsWith("package:") && !files.has(to) && to !== "package.json");
  expect(arrows(lost)).toEqual([]);
});

test("an import is read however it is written", () => {
  const text = `import { a } from "./facts/truth";
import type { B } from "@/lib/facts/truth";
import {
  type C,
  d,
} from "zod";
import "./facts/truth";
export { e } from "./facts/truth";
const text = "from nowhere";
const later = await import("./facts/truth");`;
  const truth = "lib/facts/truth.ts";
  expect(importsIn("lib/planted.ts", text).map(({ to, isType }) => [to, isType])).toEqual([
    [truth, false],
    [truth, true],
    ["package:zod", false],
    [truth, false],
    [truth, false],
    [truth, false],
  ]);
});

/** Folders of lib without a place, and imports from a lower room to a higher one. */
function upwardImports(rooms: readonly string[], all: readonly Import[]): readonly string[] {
  const placeOf = (path: string) => {
    const [top, room = "", inside] = path.split("/");
    return top === "lib" && inside !== undefined ? order.indexOf(room) : undefined;
  };
  const upward = within("lib", all).filter(({ from, to }) => {
    const [lower, upper] = [placeOf(from), placeOf(to)];
    return lower !== undefined && (to.split("/").length === 2 ? to.startsWith("lib/") : (upper ?? -1) > lower);
  });
  return [
    ...rooms.filter((room) => !order.includes(room)).map((room) => `lib/${room} has no place`),
    ...arrows(upward),
  ];
}

describe("inside lib, imports go down", () => {
  const planted = (from: string, to: string): readonly Import[] => [...imports, { from, to, isType: true }];

  test("in every room that there is", () => {
    expect(roomsOfLib.length).toBeGreaterThan(9);
    expect(upwardImports(roomsOfLib, imports)).toEqual([]);
  });

  test("a room without a place is found", () => {
    expect(upwardImports([...roomsOfLib, "attic"], imports)).toEqual(["lib/attic has no place"]);
  });

  test.each([
    ["lib/facts/truth.ts", "lib/verification/laws.ts"],
    ["lib/engine/judge.ts", "lib/words/assess.ts"],
    ["lib/cases/case.ts", "lib/vignettes/examples.ts"],
    ["lib/accounts/role.ts", "lib/profile/schema.ts"],
    ["lib/words/assess.ts", "lib/myowise.ts"],
  ])("%s importing %s is found", (from, to) => {
    expect(upwardImports(roomsOfLib, planted(from, to))).toEqual([`${from} → ${to}`]);
  });
});

/** Files that import each other, directly or by way of others. */
function circlesIn(all: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of all) targets.set(from, [...(targets.get(from) ?? []), to]);
  const [done, path, circles] = [new Set<string>(), [] as string[], [] as string[]];
  function visit(file: string) {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of targets.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  }
  for (const file of targets.keys()) visit(file);
  return circles;
}

describe("no file is part of a circle, by a type or a value", () => {
  test("in app, components, db and lib", () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test("one by a type, inside a room, is found", () => {
    const back = { from: "lib/facts/truth.ts", to: "lib/facts/compile.ts", isType: true };
    expect(circlesIn([...imports, back])).toContain("lib/facts/compile.ts → lib/facts/truth.ts → lib/facts/compile.ts");
  });

  test("one by way of several rooms is found", () => {
    const back = { from: "lib/profile/schema.ts", to: "lib/engine/decide.ts", isType: false };
    expect(circlesIn([...imports, back]).length).toBeGreaterThan(0);
  });
});

const allowedPackages = /^package:(zod|date-fns|node:crypto|@noble\/hashes\/\w+)$/;
const isAllowed = ({ from, to }: Import) =>
  allowedPackages.test(to) || (to === "package:vitest" && isIn(["lib/testing"], from));
const impurities = (all: readonly Import[]) =>
  arrows(
    within("lib", all).filter(
      (one) => (one.to.startsWith("package:") && !isAllowed(one)) || isIn(["app", "components", "db"], one.to),
    ),
  );
const clock = /Date\.now\(|new Date\(\)|Math\.random|fetch\(/;

describe("lib is pure: no React, no Next, no database, no file, no network, no clock", () => {
  test("in every file", () => {
    expect(impurities(imports)).toEqual([]);
    expect([...texts].filter(([file, text]) => file.startsWith("lib/") && clock.test(text))).toEqual([]);
  });

  test.each(["package:react", "package:vitest", "package:node:fs", "db/client.ts", "components/ui/button.tsx"])(
    "%s is found",
    (to) => {
      expect(impurities([{ from: "lib/planted.ts", to, isType: false }])).toHaveLength(1);
    },
  );
});

/** What a folder must not import. */
const rules: readonly {
  readonly says: string;
  readonly folder: string;
  readonly never: RegExp;
  /** Files of the folder that may. */
  readonly but?: RegExp;
}[] = [
  {
    says: "the engine knows the shape of an option, and no option",
    folder: "lib/engine",
    never: /^lib\/knowledge\/(options|knowledge-base)/,
  },
  {
    says: "an option knows no other option",
    folder: "lib/knowledge/options",
    never: /^lib\/knowledge\/options\//,
    but: /^lib\/knowledge\/options\/index\.ts$/,
  },
  { says: "components know no route and no database", folder: "components", never: /^(app|db)\// },
  { says: "the database knows no route and no component", folder: "db", never: /^(app|components)\// },
  ...["app", "components", "db", "lib"].map((folder) => ({
    says: `what tests an option is for tests, not for ${folder}`,
    folder,
    never: /^lib\/testing\//,
    but: /^lib\/testing\//,
  })),
  ...["app", "components", "lib"].map((folder) => ({
    says: `only the database folder knows SQL, not ${folder}`,
    folder,
    never: /^package:(drizzle|better-sqlite3)/,
  })),
];
const broken = ({ folder, never, but }: (typeof rules)[number], all: readonly Import[]) =>
  arrows(within(folder, all).filter(({ from, to }) => never.test(to) && but?.test(from) !== true));

test.each(rules)("$says", (rule) => {
  expect(broken(rule, imports)).toEqual([]);
  const forbidden = [
    "lib/knowledge/options/heat.ts",
    "app/page.tsx",
    "lib/testing/test-option.ts",
    "package:drizzle-orm",
  ].filter((to) => rule.never.test(to));
  expect(forbidden.length).toBeGreaterThan(0);
  for (const to of forbidden)
    expect(broken(rule, [{ from: `${rule.folder}/planted.ts`, to, isType: false }])).toHaveLength(1);
});

/** Files that a browser gets: those that say so, and all that they import by value. */
function onTheClient(all: readonly Import[], start: readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  for (const file of reached) for (const { from, to, isType } of all) if (from === file && !isType) reached.add(to);
  return reached;
}

const clientFiles = [...texts].filter(([, text]) => /^"use client"/.test(text)).map(([file]) => file);
/** What is clinical and stays on the server: knowledge by its content, and what decides. */
const isClinical = (file: string) =>
  /^lib\/(myowise|knowledge\/(options|sources|combinations|knowledge-base|red-flags|populations)|engine\/(decide|judge|prepare|safety|placement))/.test(
    file,
  );

describe("the browser shows what it is given: nothing that it gets decides, and the knowledge comes as data", () => {
  test("in every file that it gets", () => {
    expect(clientFiles.length).toBeGreaterThan(50);
    const reached = onTheClient(imports, clientFiles);
    expect(reached.size).toBeGreaterThan(clientFiles.length);
    expect([...reached].filter(isClinical)).toEqual([]);
  });

  test("a component that brings the engine by way of another is found", () => {
    const [client = ""] = clientFiles;
    const way = [
      { from: client, to: "components/planted.tsx", isType: false },
      { from: "components/planted.tsx", to: "lib/engine/judge.ts", isType: false },
    ];
    expect([...onTheClient([...imports, ...way], clientFiles)].filter(isClinical)).toContain("lib/engine/judge.ts");
  });
});
