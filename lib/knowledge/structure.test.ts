import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { optionNames } from "../profile/vocabulary/options";
import { locate } from "./citation";
import { citationsOf, citedSources } from "./cited-sources";
import { knowledgeBase } from "./knowledge-base";
import { options } from "./options";
import type { SourceEntry } from "./source";
import * as registry from "./sources";

const folder = join(import.meta.dirname, "options");
const optionFiles = readdirSync(folder).filter((name) => name.endsWith(".ts") && !/^index|\.test\.ts$/.test(name));
const sources = citedSources(knowledgeBase);
const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** A change history: no entry without its day and words, the newest first. */
function expectNewestFirst(history: readonly { readonly on: string; readonly what: string }[]) {
  expect(history.length).toBeGreaterThan(0);
  for (const { on, what } of history)
    expect([on, what]).toEqual([expect.stringMatching(isDate), expect.stringMatching(/\S/)]);
  const days = history.map(({ on }) => on);
  expect(days).toEqual(days.toSorted().reverse());
}

describe("options", () => {
  const ids = optionFiles.map((name) => name.replace(".ts", "")).sort();

  test("each file is named in the vocabulary, and each name has its file", () => {
    expect(optionFiles.length).toBeGreaterThan(10);
    expect(optionNames.map(({ id }) => id as string).sort()).toEqual(ids);
  });

  test("each file is registered in options/index.ts", () => {
    expect(options.map(({ id }) => id as string).sort()).toEqual(ids);
  });

  test("each file has its test beside it", () => {
    expect(ids.filter((id) => !existsSync(join(folder, `${id}.test.ts`)))).toEqual([]);
  });

  test("each file is short enough to be read in one go", () => {
    const long = optionFiles.filter((name) => readFileSync(join(folder, name), "utf8").split("\n").length > 351);
    expect(long).toEqual([]);
  });

  test.each(options.map((option) => [option.id, option] as const))(
    "%s has the kind of the vocabulary, dates and places",
    (id, option) => {
      expect(option.kind).toBe(optionNames.find((one) => one.id === id)?.kind);
      expect(option.reviewedOn).toMatch(isDate);
      expect(option.reviewDueOn > option.reviewedOn).toBe(true);
      expectNewestFirst(option.history);
      for (const citation of citationsOf(option)) expect(locate(citation).locator).toMatch(/\S/);
    },
  );

  test.each(options.map((option) => [option.id, option] as const))(
    "%s names each statement and each warning once",
    (_id, option) => {
      const warnings = [
        option.contraindications,
        option.precautions,
        option.interactions,
        option.adverseEffects,
      ].flatMap((list) => ("none" in list ? [] : list.map(({ id }) => id)));
      const statements = option.statements.map(({ id }) => id);
      expect(new Set(statements).size).toBe(statements.length);
      expect(new Set(warnings).size).toBe(warnings.length);
    },
  );
});

describe("sources", () => {
  const files = readdirSync(join(import.meta.dirname, "sources")).filter((name) => name !== "index.ts");

  test("each file is registered and cited by something, under its own name", () => {
    const ids = files.map((name) => name.replace(".ts", "")).sort();
    const registered = Object.values(registry).map(({ id }) => id as string);
    expect(registered.sort()).toEqual(ids);
    expect(sources.map(({ id }) => id).sort()).toEqual(ids);
  });

  test("no two sources are the same paper", () => {
    for (const key of ["id", "pmid", "doi"] as const) {
      const values = sources.flatMap((source) => source[key]?.toLowerCase() ?? []);
      expect(
        values.filter((value, at) => values.indexOf(value) !== at),
        key,
      ).toEqual([]);
    }
  });

  test.each(sources.map((source) => [source.id, source] as const))(
    "%s says what was read, who paid and when it was checked",
    (_id, source) => {
      expect(source.funding).toMatch(/\S/);
      expect(source.statusCheckedOn).toMatch(isDate);
      expect(source.reviewDueOn > source.reviewedOn).toBe(true);
      expectNewestFirst(source.history);
      expect(source.appraisal.notGoodFor).toMatch(/\S/);
      if (source.status !== "current") expect(source.statusNote).toMatch(/\S/);
    },
  );

  test("a DOI and a PMID have their form", () => {
    for (const { doi, pmid } of sources) {
      if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
      if (pmid !== undefined) expect(pmid).toMatch(/^\d{5,8}$/);
    }
  });
});

describe("the ledger", () => {
  const documents = knowledgeBase.documents;
  const claimsOf = ({ claims = {} }: SourceEntry) => Object.entries(claims);

  test("five documents carry their claims, and no other source does", () => {
    expect(documents).toHaveLength(5);
    expect(documents.flatMap(claimsOf).length).toBeGreaterThanOrEqual(120);
    const others = sources.filter(({ layer }) => layer === "safety");
    expect(others.flatMap(claimsOf)).toEqual([]);
  });

  test("every claim has its section, its words and a reason", () => {
    for (const [id, { section, text, because }] of documents.flatMap(claimsOf)) {
      for (const said of [section, text, because]) expect(said, id).toMatch(/\S/);
    }
  });
});

describe("every sentence", () => {
  type Node = Readonly<Record<string, unknown>>;
  const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
  const room = import.meta.dirname;
  const modules = readdirSync(room, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  /** Names, and what the program says of itself: the history of a file, what it is for, its table of tiers, its scales. */
  const ownWords = /^(name|history|intendedUse|tierTable|gateStates|effectScales)$/;
  const citedIds = new Set(sources.map(({ id }) => id));
  const optionOf = (node: Node) => options.find(({ id }) => id === node.option);

  const isCitation = (value: unknown) =>
    typeof value === "string" && citedIds.has(/^(.+?)[#@]\S/.exec(value)?.[1] ?? "");
  const isSource = (node: Node) => node.layer !== undefined && node.read !== undefined;
  const hasCites = (node: Node) => Array.isArray(node.cites) && node.cites.length > 0 && node.cites.every(isCitation);
  const isRedFlag = (id: unknown) => knowledgeBase.redFlags.some((redFlag) => redFlag.id === id);
  /** A figure that is drawn names the statement or warning that it stands in; a body its source; a sign its red flags. */
  const pointsToOne = (node: Node) =>
    (optionOf(node)?.statements.some(({ id }) => id === node.statement) ?? false) ||
    (typeof node.warning === "string" && optionOf(node) !== undefined) ||
    (typeof node.source === "string" && citedIds.has(node.source)) ||
    (Array.isArray(node.of) && node.of.length > 0 && node.of.every(isRedFlag));
  const rests = (node: Node) => isSource(node) || hasCites(node) || pointsToOne(node);

  interface Found {
    readonly where: string;
    readonly text: string;
    readonly isFounded: boolean;
  }

  /** Every text of five words or more; it rests on what the object that holds it cites, or the one around that. */
  function textsIn(value: unknown, where: string, around: readonly Node[], seen: Set<unknown>): readonly Found[] {
    if (typeof value === "string") {
      if (isCitation(value) || value.trim().split(/\s+/).length < 5) return [];
      return [{ where, text: value, isFounded: around.slice(-2).some(rests) || around.some(isSource) }];
    }
    if (!isNode(value) || seen.has(value)) return [];
    seen.add(value);
    const inside = Array.isArray(value) ? around : [...around, value];
    return Object.entries(value)
      .filter(([key]) => !ownWords.test(key))
      .flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`, inside, seen));
  }

  test("of the knowledge that states a fact has the place in a source on which it rests", async () => {
    const loaded = await Promise.all(modules.map((name) => import(join(room, name))));
    const found = loaded.flatMap((exported: Node, at) =>
      Object.entries(exported)
        .filter(([key]) => !ownWords.test(key))
        .flatMap(([key, value]) => textsIn(value, `${modules[at]}: ${key}`, [], new Set())),
    );
    expect(modules.length).toBeGreaterThan(400);
    expect(found.length).toBeGreaterThan(5_000);
    expect(found.filter(({ isFounded }) => !isFounded).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test.each([
    ["without a reference", { says: "Magnesium helps against cramps in most people." }],
    ["with an empty list", { says: "Magnesium helps against cramps in most people.", cites: [] }],
    ["with a source and no place", { says: "It helps against cramps in most people.", cites: ["own-rules#"] }],
    ["with a source that is not there", { says: "It helps against cramps in most people.", cites: ["rumour#Page 1"] }],
    ["in a list inside a warning's neighbour", { list: [{ text: "It helps against cramps in most people." }] }],
  ])("%s is found", (_how, warning) => {
    const [only] = textsIn({ option: "none", warnings: [warning] }, "made-up", [], new Set());
    expect(only?.isFounded).toBe(false);
  });
});

test("no text of the knowledge gives an order or leaves a word to be filled in", () => {
  const files = ["options", "statements", "sources"].flatMap((name) => {
    const path = join(import.meta.dirname, name);
    return readdirSync(path).map((file) => join(path, file));
  });
  const source = files.filter((file) => !file.endsWith(".test.ts")).map((file) => readFileSync(file, "utf8"));
  expect(source.length).toBeGreaterThan(100);
  for (const text of source) expect(text).not.toMatch(/"(Take|Give|Prescribe|Start|Stop taking|Use) /);
  for (const text of source) expect(text).not.toMatch(/\b(lorem|TODO|TBD|FIXME)\b/);
});
