import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { methods, pages, type RouteAccess, routes } from "./access";
import { openApiDocument } from "./openapi";
import { answerWith } from "./request/routing";

const app = join(import.meta.dirname, "..");
const table: readonly (readonly [string, RouteAccess])[] = Object.entries(routes);

/** The files of this name in `app/`, with the path that each answers. */
const filesNamed = (wanted: string) =>
  readdirSync(app, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name === wanted)
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: `/${relative(app, dirname(file))}`, text: readFileSync(file, "utf8") };
    });

const routeFiles = filesNamed("route.ts");

test("every page is in the table of who may, and nothing else is", () => {
  const found = filesNamed("page.tsx").map(({ path }) => path);
  expect(found.length).toBeGreaterThan(10);
  expect(pages.map(({ path }) => path).toSorted()).toEqual(found.toSorted());
});

test("every route is in the table of who may, and nothing else is", () => {
  expect(routeFiles.length).toBeGreaterThan(30);
  expect(table.map(([path]) => path).toSorted()).toEqual(routeFiles.map(({ path }) => path).toSorted());
});

test("every route answers through the table, under its own path, and exports nothing past it", () => {
  const handlers = "export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(";
  for (const { path, text } of routeFiles) {
    expect(text, path).toContain(`${handlers}"${path}", {`);
    const exported = [...text.matchAll(/^export (?:async )?(?:function|const|let|\{) ?(\{?[^=(]*)/gm)];
    const others = exported.map(([whole]) => whole.trim()).filter((one) => !handlers.startsWith(one));
    expect(
      others.filter((one) => one !== "export const dynamic"),
      path,
    ).toEqual([]);
  }
});

test("every route under a case says what its asker has to be allowed there, and no other does", () => {
  for (const [path, route] of table) {
    for (const method of methods) {
      const access = route[method];
      if (access === undefined) continue;
      expect(access.may !== undefined, `${method} ${path}`).toBe(path.startsWith("/api/cases/[id]"));
      expect(access.who === undefined, `${method} ${path} leaves who may to its right`).toBe(access.may !== undefined);
    }
  }
});

test("what changes something needs more than the right to read, but for what changes nothing of another's", () => {
  const withReading = table.flatMap(([path, route]) =>
    methods.flatMap((method) => (method !== "GET" && route[method]?.may === "read" ? [`${method} ${path}`] : [])),
  );
  expect(withReading).toEqual(["DELETE /api/cases/[id]/participants/[user]", "POST /api/cases/[id]/what-if"]);
});

test("the contract holds every method of every route, and refers to nothing that it does not hold", () => {
  const document = openApiDocument();
  const listed = table.flatMap(([path, route]) =>
    methods.flatMap((method) => (route[method] === undefined ? [] : [`${method} ${path}`])),
  );
  const told = Object.entries(document.paths as Readonly<Record<string, object>>).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, "[$1]")}`),
  );
  expect(listed.length).toBeGreaterThan(50);
  expect(told.toSorted()).toEqual(listed.toSorted());
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, target]) => target);
  const held = Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`);
  expect(new Set(references)).toEqual(new Set(held));
  expect(Object.keys(document.components.schemas.Profile)).toContain("properties");
  const ids = Object.values(document.paths as Readonly<Record<string, Readonly<Record<string, object>>>>).flatMap(
    (operations) => Object.values(operations).map((one) => (one as { readonly operationId: string }).operationId),
  );
  expect(new Set(ids).size).toBe(listed.length);
});

/** What gives a secret away: made in a route, or handed on by a helper that answers with it. */
const tellsSecret =
  /answerWithCookies|newLink|signInWithPassword|randomBytes|backupCodes|totpURI|verifyPasskeyRegistration/;

test("every route that answers with a secret is in the table with it, and nothing else is", () => {
  const telling = routeFiles.filter(({ text }) => tellsSecret.test(text)).map(({ path }) => path);
  expect(telling.length).toBeGreaterThan(10);
  expect(telling.toSorted()).toEqual(
    table.flatMap(([path, { secret }]) => (secret === undefined ? [] : [path])).toSorted(),
  );
});

test("an answer with a secret is neither kept by a cache nor compressed", () => {
  const secret = new Set(table.flatMap(([path, route]) => (route.secret === undefined ? [] : [path])));
  const made = routeFiles.filter(({ path }) => secret.has(path));
  for (const { path, text } of made) expect(text, path).not.toMatch(/Response\.json|new Response\(/);
  const helper = readFileSync(join(app, "api/auth-call.ts"), "utf8");
  expect(helper).not.toMatch(/Response\.json|new Response\(/);
  expect(answerWith({ code: "1" }, { isSecret: true }).headers.get("cache-control")).toBe("no-store, no-transform");
});
