import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { access } from "./access";

const app = join(import.meta.dirname, "..");

/** What a file answers: a page answers GET, a route whatever it exports under its own name. */
function answered(file: string): readonly string[] {
  if (file.endsWith("page.tsx")) return ["GET"];
  const exported = readFileSync(file, "utf8").matchAll(
    /export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g,
  );
  return [...exported].map(([, method = ""]) => method);
}

const found = readdirSync(app, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name === "page.tsx" || name === "route.ts")
  .flatMap(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return answered(file).map((method) => `${method} /${relative(app, dirname(file))}`);
  });

const listed = access.flatMap(({ path, methods }) => Object.keys(methods).map((method) => `${method} ${path}`));

test("every page and route, with each of its methods, is in the table of who may, and nothing else is", () => {
  expect(found.length).toBeGreaterThan(10);
  expect(listed.toSorted()).toEqual(found.toSorted());
});
