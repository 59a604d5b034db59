import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { access } from "./access";
import { secretly } from "./secretly";

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

/** What gives a secret away: made here, or handed on by a helper that answers with it. */
const tellsSecret =
  /answerWithCookies|answerWithLink|signInWithPassword|secretly|randomBytes|backupCodes|totpURI|secret/;

test("every route that answers with a secret is in the table with it, and nothing else is", () => {
  const telling = readdirSync(join(app, "api"), { withFileTypes: true, recursive: true })
    .filter(({ name }) => name === "route.ts")
    .map(({ parentPath, name }) => ({ path: `/${relative(app, parentPath)}`, file: join(parentPath, name) }))
    .filter(({ file }) => tellsSecret.test(readFileSync(file, "utf8")));
  expect(telling.length).toBeGreaterThan(10);
  expect(telling.map(({ path }) => path).toSorted()).toEqual(
    access.flatMap(({ path, secret }) => (secret === undefined ? [] : [path])).toSorted(),
  );
});

test("an answer with a secret is made by the one function that keeps it from being compressed", () => {
  const made = access.filter(({ secret }) => secret !== undefined).map(({ path }) => join(app, path, "route.ts"));
  const helpers = ["auth-call.ts", "new-link.ts"].map((name) => join(app, "api", name));
  for (const file of [...made, ...helpers]) {
    expect(readFileSync(file, "utf8"), file).not.toMatch(/Response\.json|new Response\((?!null)|privately/);
  }
  expect(secretly({ code: "1" }).headers.get("cache-control")).toBe("no-store, no-transform");
});
