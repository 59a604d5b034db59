import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decisionContentSchema, decisionOutcomes, decisionReasons, reasonSystem, reasonsFor } from "./decision";

test("what was chosen needs no reason; each other outcome offers some, and every reason is offered somewhere", () => {
  expect(reasonsFor("chosen")).toEqual([]);
  for (const outcome of decisionOutcomes.slice(1)) expect(reasonsFor(outcome).length).toBeGreaterThan(3);
  const offered = new Set(decisionOutcomes.flatMap((outcome) => reasonsFor(outcome).map(({ code }) => code)));
  expect(offered.size).toBe(decisionReasons.length);
});

test("a reason that does not fit the outcome is refused, as is an option that is not known", () => {
  const errors = (content: object) =>
    decisionContentSchema.safeParse(content).error?.issues.map(({ path }) => path.join("."));
  expect(errors({ option: "stretching", outcome: "declined", reason: "patient-refuses" })).toBeUndefined();
  expect(errors({ option: "stretching", outcome: "chosen", reason: "patient-refuses" })).toEqual(["reason"]);
  expect(errors({ option: "moonlight", outcome: "chosen" })).toEqual(["option"]);
});

test("the codes stand in one file", () => {
  const root = join(import.meta.dirname, "../..");
  const files = ["app", "components", "db", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  expect(files.length).toBeGreaterThan(500);
  const typed = [reasonSystem, ...decisionReasons.map(({ code }) => code)];
  const found = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return typed.some((code) => text.includes(`"${code}"`));
  });
  expect(found.map((file) => file.slice(root.length + 1))).toEqual(["lib/cases/decision.ts"]);
});
