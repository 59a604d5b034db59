import { type APIRequestContext, expect, test } from "@playwright/test";
import { methods, pages, type RouteAccess, routes, type Who, whoMay } from "../app/api/access";
import type { Role } from "../lib/accounts/role";
import { otherOrigin, ownOrigin, person, savedCase } from "./people";

interface Row {
  readonly path: string;
  readonly method: string;
  readonly who: Who;
  readonly isOfCase: boolean;
  readonly isOpen: boolean;
  readonly isStream: boolean;
}

/** Every page and route with each of its methods: the tables that a unit test holds against the folders of `app/`. */
const rows: readonly Row[] = [
  ...pages.map(
    ({ path, who }): Row => ({
      path,
      method: "GET",
      who,
      isOfCase: path.startsWith("/cases/[id]"),
      isOpen: false,
      isStream: false,
    }),
  ),
  ...Object.entries(routes).flatMap(([path, route]: [string, RouteAccess]) =>
    methods.flatMap((method): readonly Row[] => {
      const access = route[method];
      if (access === undefined) return [];
      const isOpen = route.isOpenToOtherOrigins === true;
      const isOfCase = access.may !== undefined;
      return [{ path, method, who: whoMay(access), isOfCase, isOpen, isStream: route.isStream === true }];
    }),
  ),
];
const isPage = ({ path }: Row) => !path.startsWith("/api/");

function send(request: APIRequestContext, { path, method }: Row, ids: Readonly<Record<string, string>>, headers = {}) {
  const address = path.replace(/\[(\w+)\]/g, (_, name) => ids[name] ?? "nothing");
  const body = method === "GET" ? {} : { data: {} };
  return request.fetch(address, { method, headers: { ...ownOrigin, ...headers }, maxRedirects: 0, ...body });
}

test("there are routes to try", () => expect(rows.length).toBeGreaterThan(30));

test("a visitor is led to sign in by a page, and gets 401 from a route, wherever an account is needed", async ({
  request,
}) => {
  for (const row of rows.filter(({ who }) => who !== "anyone")) {
    const response = await send(request, row, {});
    const answer = `${row.method} ${row.path}: ${response.status()}`;
    expect(answer).toBe(`${row.method} ${row.path}: ${isPage(row) ? 307 : 401}`);
    if (isPage(row)) expect(response.headers().location).toContain("/sign-in");
  }
});

test("the wrong role is refused: 403 by a route, no such page by a page", async ({ browser }) => {
  const roles: readonly Role[] = ["clinician", "reviewer"];
  let tried = 0;
  for (const role of roles) {
    const { request } = await person(browser, role, role);
    for (const row of rows.filter(({ who }) => Array.isArray(who) && !who.includes(role))) {
      const response = await send(request, row, {});
      expect(`${row.method} ${row.path}: ${response.status()}`).toBe(
        `${row.method} ${row.path}: ${isPage(row) ? 404 : 403}`,
      );
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(3);
});

for (const role of ["clinician", "reviewer", "administrator"] as const) {
  test(`the wrong user finds no case, with the role ${role}`, async ({ browser }) => {
    test.setTimeout(90_000);
    const owner = await person(browser, "clinician", "Olga");
    const { id, visit } = await savedCase(owner.request, "the wrong user");
    const { request } = await person(browser, role, "Wanda");
    const ofCases = rows.filter(({ isOfCase }) => isOfCase);
    expect(ofCases.length).toBeGreaterThan(10);
    for (const row of ofCases) {
      const response = await send(request, row, { id, visit, decision: "decision", user: "user" });
      expect(`${row.method} ${row.path}: ${response.status()}`).toBe(`${row.method} ${row.path}: 404`);
    }
    expect((await owner.request.get(`/api/cases/${id}`)).status()).toBe(200);
  });
}

test("a case's owner gets an answer from each of its pages, so that a refusal above is one", async ({ browser }) => {
  const owner = await person(browser, "clinician", "Olivia");
  const { id, visit } = await savedCase(owner.request, "the right user");
  for (const row of rows.filter(({ isOfCase, isStream, method }) => isOfCase && !isStream && method === "GET")) {
    const query = row.path.endsWith("/compare") ? `?from=${visit}&to=today` : "";
    const response = await send(owner.request, { ...row, path: row.path + query }, { id, visit });
    expect(`${row.path}: ${response.status()}`).toBe(`${row.path}: 200`);
  }
});

test("somebody who may only read is refused every change", async ({ browser }) => {
  const owner = await person(browser, "clinician", "Otto");
  const reader = await person(browser, "clinician", "Rosa");
  const { id, visit } = await savedCase(owner.request, "read only");
  await owner.request.put(`/api/cases/${id}/participants`, {
    data: { email: reader.email, access: "read" },
    headers: ownOrigin,
  });
  const changes: readonly (readonly [string, string, object])[] = [
    ["PATCH", "", { version: 1, isArchived: true }],
    ["DELETE", "", { label: "read only" }],
    ["POST", "/visits", { after: visit, profile: { age: 40 } }],
    ["PUT", "/decisions", { visit, version: 0, decision: { option: "stretching", outcome: "chosen" } }],
    ["PUT", "/participants", { email: owner.email, access: "edit" }],
    ["POST", "/links", { days: 7 }],
    ["DELETE", "/links/link", {}],
  ];
  for (const [method, path, data] of changes) {
    const response = await reader.request.fetch(`/api/cases/${id}${path}`, { method, data, headers: ownOrigin });
    expect(`${method} ${path}: ${response.status()}`).toBe(`${method} ${path}: 403`);
  }
  expect((await reader.request.get(`/api/cases/${id}`)).status()).toBe(200);
});

test("a change that another site made a browser send is refused, though its user is signed in", async ({ browser }) => {
  const owner = await person(browser, "administrator", "Anton");
  const { id, visit } = await savedCase(owner.request, "forged");
  const ids = { id, visit, decision: "decision", user: "user", token: "token" };
  const changes = rows.filter(({ method, isOpen }) => method !== "GET" && !isOpen);
  expect(changes.length).toBeGreaterThan(10);
  for (const row of changes) {
    const response = await send(owner.request, row, ids, otherOrigin);
    expect(`${row.method} ${row.path}: ${response.status()}`).toBe(`${row.method} ${row.path}: 403`);
  }
});
