import type { Role } from "@/lib/accounts/role";

/** Who may: everybody, whoever is signed in, or whoever has one of the roles. */
export type Who = "anyone" | "signed-in" | readonly Role[];

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A page or a route, and who may use each of its methods. */
export interface RouteAccess {
  /** As its folder says: `/evidence/options/[id]`. */
  readonly path: string;
  readonly methods: Readonly<Partial<Record<Method, Who>>>;
  /** Stores nothing and knows nobody, so that other systems may send to it. Every other change refuses a forged origin. */
  readonly isOpenToOtherOrigins?: true;
  /** About one case: for somebody with the role whom it is not shared with, it is not there. */
  readonly isOfCase?: true;
  /** Its answer has no end while the reader listens. */
  readonly isStream?: true;
  /** The secret that its answers hold or come with: they are not compressed. A test reads the routes. */
  readonly secret?: string;
}

/** Every page and route there is. A test reads the folders and fails when one is missing. */
export const access: readonly RouteAccess[] = [
  { path: "/", methods: { GET: "anyone" } },
  { path: "/about", methods: { GET: "anyone" } },
  { path: "/evidence", methods: { GET: "anyone" } },
  { path: "/evidence/claims", methods: { GET: "anyone" } },
  { path: "/evidence/effects", methods: { GET: "anyone" } },
  { path: "/evidence/map", methods: { GET: "anyone" } },
  { path: "/evidence/options/[id]", methods: { GET: "anyone" } },
  { path: "/evidence/sources", methods: { GET: "anyone" } },
  { path: "/evidence/sources/[id]", methods: { GET: "anyone" } },
  { path: "/handout", methods: { GET: "anyone" } },
  { path: "/verification", methods: { GET: "anyone" } },
  { path: "/setup", methods: { GET: "anyone" } },
  { path: "/sign-in", methods: { GET: "anyone" } },
  { path: "/invitation/[token]", methods: { GET: "anyone" } },
  { path: "/shared/[token]", methods: { GET: "anyone" } },
  { path: "/account", methods: { GET: "signed-in" } },
  { path: "/administration", methods: { GET: ["administrator"] } },
  { path: "/cases", methods: { GET: "signed-in" } },
  { path: "/cases/new", methods: { GET: ["clinician", "administrator"] } },
  { path: "/cases/[id]", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/compare", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/discussion", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/manage", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/minutes", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/visits/[visit]", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/visits/[visit]/handout", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/visits/[visit]/think-first", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/visits/new", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/cases/[id]/what-if", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/api/assessments", methods: { POST: "anyone" }, isOpenToOtherOrigins: true },
  { path: "/api/decisions", methods: { POST: "anyone" }, isOpenToOtherOrigins: true },
  { path: "/api/health", methods: { GET: "anyone" } },
  { path: "/api/knowledge", methods: { GET: "anyone" } },
  { path: "/api/knowledge/[hash]", methods: { GET: "anyone" } },
  { path: "/api/knowledge/[hash]/first", methods: { GET: "anyone" } },
  { path: "/api/openapi.json", methods: { GET: "anyone" } },
  { path: "/api/cases", methods: { POST: ["clinician", "administrator"] } },
  { path: "/api/cases/by-code", methods: { POST: "signed-in" } },
  { path: "/api/cases/files", methods: { GET: ["administrator"], POST: ["clinician", "administrator"] } },
  { path: "/api/cases/search", methods: { POST: "signed-in" } },
  {
    path: "/api/cases/[id]",
    methods: { GET: "signed-in", PATCH: "signed-in", DELETE: "signed-in" },
    isOfCase: true,
  },
  { path: "/api/cases/[id]/comments", methods: { GET: "signed-in", POST: "signed-in" }, isOfCase: true },
  {
    path: "/api/cases/[id]/comments/[comment]",
    methods: { PATCH: "signed-in", DELETE: "signed-in" },
    isOfCase: true,
  },
  { path: "/api/cases/[id]/decisions", methods: { PUT: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/decisions/[decision]", methods: { DELETE: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/events", methods: { GET: "signed-in" }, isOfCase: true, isStream: true },
  { path: "/api/cases/[id]/file", methods: { GET: "signed-in" }, isOfCase: true },
  {
    path: "/api/cases/[id]/links",
    methods: { POST: "signed-in" },
    isOfCase: true,
    secret: "the token of a read-only link",
  },
  { path: "/api/cases/[id]/links/[link]", methods: { DELETE: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/minutes", methods: { GET: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/participants", methods: { PUT: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/participants/[user]", methods: { DELETE: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/visits", methods: { POST: "signed-in" }, isOfCase: true },
  { path: "/api/cases/[id]/visits/[visit]", methods: { GET: "signed-in" }, isOfCase: true },
  {
    path: "/api/cases/[id]/visits/[visit]/think-first",
    methods: { GET: "signed-in", POST: "signed-in", PUT: "signed-in", DELETE: "signed-in" },
    isOfCase: true,
  },
  { path: "/api/cases/[id]/what-if", methods: { POST: "signed-in" }, isOfCase: true },
  { path: "/api/setup", methods: { POST: "anyone" }, secret: "a session" },
  { path: "/api/sign-in", methods: { POST: "anyone" }, secret: "a session, or the first half of one" },
  { path: "/api/sign-in/two-factor", methods: { POST: "anyone" }, secret: "a session" },
  { path: "/api/sign-in/passkey", methods: { POST: "anyone" }, secret: "a session" },
  { path: "/api/sign-in/passkey/options", methods: { POST: "anyone" }, secret: "a challenge" },
  { path: "/api/sign-out", methods: { POST: "anyone" } },
  { path: "/api/invitations", methods: { POST: ["administrator"] }, secret: "the token of an invitation" },
  { path: "/api/invitations/[id]", methods: { DELETE: ["administrator"] } },
  { path: "/api/invitations/accept", methods: { POST: "anyone" }, secret: "a session" },
  { path: "/api/account/password", methods: { POST: "signed-in" }, secret: "a session" },
  {
    path: "/api/account/two-factor",
    methods: { POST: "signed-in", PUT: "signed-in", DELETE: "signed-in" },
    secret: "the authenticator app's secret, backup codes, a session",
  },
  { path: "/api/account/two-factor/backup-codes", methods: { POST: "signed-in" }, secret: "backup codes" },
  { path: "/api/account/passkeys", methods: { POST: "signed-in" }, secret: "what proves an account" },
  { path: "/api/account/passkeys/[id]", methods: { DELETE: "signed-in" } },
  { path: "/api/account/passkeys/options", methods: { POST: "signed-in" }, secret: "a challenge" },
  { path: "/api/users/[id]", methods: { PATCH: ["administrator"] } },
  { path: "/api/users/[id]/readmission", methods: { POST: ["administrator"] }, secret: "the token of an invitation" },
  { path: "/api/users/[id]/sessions", methods: { DELETE: ["administrator"] } },
];
