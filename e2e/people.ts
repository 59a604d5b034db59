import { randomUUID } from "node:crypto";
import { type APIRequestContext, type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { Role } from "../lib/accounts/role";

const password = "a made-up pass phrase";
const administrator = { name: "Ada Admin", email: "ada@example.org", password };

const port = Number(process.env.E2E_PORT ?? 3210);
/** What a browser says of a request that one of our own pages makes. */
export const ownOrigin = { origin: `http://localhost:${port}` };
/** What it says of one that another site made it send. */
export const otherOrigin = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };

const post = (request: APIRequestContext, path: string, data: object) =>
  request.post(path, { data, headers: ownOrigin });

/** Signs the administrator in; the first to ask for one makes the account. */
export async function signInAdministrator(request: APIRequestContext): Promise<void> {
  const made = await post(request, "/api/setup", administrator);
  if (made.ok()) return;
  const { email } = administrator;
  const signedIn = await post(request, "/api/sign-in", { email, password });
  expect(signedIn.ok(), await signedIn.text()).toBe(true);
}

/** Somebody with an account of their own, signed in in a browser of their own. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly request: APIRequestContext;
  readonly name: string;
  readonly email: string;
}

/** Invites somebody new in a role, and lets them follow the invitation. */
export async function person(browser: Browser, role: Role, name: string): Promise<Person> {
  const context = await browser.newContext();
  const { request } = context;
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`;
  const inviting = await browser.newContext();
  await signInAdministrator(inviting.request);
  const invited = await post(inviting.request, "/api/invitations", { email, role });
  expect(invited.status(), await invited.text()).toBe(201);
  const { link } = (await invited.json()) as { readonly link: string };
  await inviting.close();
  const accepted = await post(request, "/api/invitations/accept", { name, password, token: link.split("/").at(-1) });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  return { context, page: await context.newPage(), request, name, email };
}

export const nightCramps = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] } as const;

/** A case of somebody's, saved by way of the API. */
export async function savedCase(
  request: APIRequestContext,
  label: string,
  profile: object = nightCramps,
): Promise<{ readonly id: string; readonly visit: string }> {
  const saved = await post(request, "/api/cases", { label, profile });
  expect(saved.status(), await saved.text()).toBe(201);
  return saved.json();
}

/** Adds a visit to a case by way of the API. */
export async function addedVisit(
  request: APIRequestContext,
  { id, visit }: { readonly id: string; readonly visit: string },
  profile: object,
): Promise<{ readonly id: string; readonly visit: string }> {
  const added = await post(request, `/api/cases/${id}/visits`, { after: visit, profile });
  expect(added.status(), await added.text()).toBe(201);
  return { id, ...(await added.json()) };
}

/** Lets somebody into a case by way of the API. */
export async function share(request: APIRequestContext, id: string, email: string, access: "read" | "edit") {
  const headers = ownOrigin;
  const shared = await request.put(`/api/cases/${id}/participants`, { data: { email, access }, headers });
  expect(shared.ok(), await shared.text()).toBe(true);
}
