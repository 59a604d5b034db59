import type { z } from "zod";
import type { Role } from "@/lib/accounts/role";
import type { CaseAction } from "@/lib/cases/access";
import * as account from "./contract/accounts";
import * as cases from "./contract/cases";
import * as open from "./contract/open";

/** Everybody, whoever is signed in, or whoever has one of the roles. */
export type Who = "anyone" | "signed-in" | readonly Role[];

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];

/** What a route answers one method with, and to whom. `route` enforces it, and the contract is made of it. */
export interface MethodAccess {
  /** Left out under one case, where it is whoever is signed in and has the right that `may` names. */
  readonly who?: Who;
  /** Of a route under one case, whose path calls it `[id]`: the right that is needed. Without access the answer is 404. */
  readonly may?: CaseAction;
  readonly summary: string;
  /** What has to be sent; it is read before the route runs. */
  readonly entry?: z.ZodType;
  /** What has to be sent, where the route reads it by itself. */
  readonly sent?: z.ZodType;
  /** What `?name=` it reads, each with what it means. */
  readonly query?: Readonly<Record<string, string>>;
  /** Other statuses that it answers with, each with what it means. */
  readonly also?: Readonly<Record<number, string>>;
  /** 201 where something is made, 303 where it leads to a page. Otherwise 200, and 204 where there is nothing to tell. */
  readonly status?: 201 | 303;
  /** What it answers with, or the media type of a text; left out where there is nothing to tell. */
  readonly answer?: z.ZodType | string;
}

/** A route, with each method that it answers. */
export interface RouteAccess extends Readonly<Partial<Record<Method, MethodAccess>>> {
  /** Stores nothing and knows nobody, so that other systems may send to it. Every other change refuses a forged origin. */
  readonly isOpenToOtherOrigins?: true;
  /** For uptime monitors; answers however often it is asked. */
  readonly isNotRateLimited?: true;
  /** Its answer has no end while the reader listens, and keeps no session alive. */
  readonly isStream?: true;
  /** The secret that its answers hold or come with: no cache keeps them, and they are not compressed. */
  readonly secret?: string;
}

const caseMakers = ["clinician", "administrator"] as const;
const notChanged = { 304: "Not changed" } as const;
const administrators = ["administrator"] as const;

/** Every route there is. A test reads the folders and fails when one is missing. */
export const routes = {
  "/api/assessments": {
    isOpenToOtherOrigins: true,
    POST: {
      who: "anyone",
      summary: "Assess a patient profile. Nothing is stored.",
      sent: open.profile,
      answer: open.assessment,
    },
  },
  "/api/decisions": {
    isOpenToOtherOrigins: true,
    POST: {
      who: "anyone",
      summary: "The same judgement without its words, which are in the release with the same hash. Nothing is stored.",
      sent: open.profile,
      answer: open.decision,
    },
  },
  "/api/health": {
    isNotRateLimited: true,
    GET: {
      who: "anyone",
      summary: "Whether every part works.",
      answer: open.health,
      also: { 503: "A part does not work" },
    },
  },
  "/api/knowledge": {
    GET: {
      who: "anyone",
      summary: "The whole knowledge base; the ETag is its hash.",
      answer: open.release,
      also: notChanged,
    },
  },
  "/api/knowledge/[hash]": {
    GET: {
      who: "anyone",
      summary: "A release of the knowledge as it was published. It never changes.",
      answer: open.release,
      also: notChanged,
    },
  },
  "/api/knowledge/[hash]/first": {
    GET: {
      who: "anyone",
      summary: "The part of a release that a first answer needs, with `isFirstPart`.",
      answer: open.release,
      also: notChanged,
    },
  },
  "/api/openapi.json": { GET: { who: "anyone", summary: "This contract.", answer: open.contract } },

  "/api/cases": {
    POST: {
      who: caseMakers,
      summary: "Save a new case with its first visit. The server makes the assessment; it ignores one that is sent.",
      entry: cases.newCase,
      status: 201,
      answer: cases.madeCase,
    },
  },
  "/api/cases/by-code": {
    POST: {
      who: "signed-in",
      summary: "The visit that a handout was printed from, by its code.",
      entry: cases.handoutCode,
      answer: cases.foundVisit,
    },
  },
  "/api/cases/files": {
    GET: {
      who: administrators,
      summary: "Every case of the installation as JSON Lines, streamed.",
      answer: "application/jsonl",
    },
    POST: {
      who: caseMakers,
      summary: "Take a case in from a file that Myowise exported; whoever does becomes its owner.",
      sent: cases.caseFile,
      status: 201,
      answer: cases.made,
    },
  },
  "/api/cases/search": {
    POST: {
      who: "signed-in",
      summary: "One page of the cases that one may see. By POST, since what is searched for may be about a patient.",
      entry: cases.search,
      answer: cases.foundCases,
    },
  },
  "/api/cases/[id]": {
    GET: { may: "read", summary: "A case with its timeline.", answer: cases.whole },
    PATCH: {
      may: "edit",
      summary: "Rename or archive it; 409 with what is saved when somebody else did meanwhile.",
      entry: cases.change,
      answer: cases.changed,
    },
    DELETE: {
      may: "manage",
      summary: "Delete it for good, once its label was typed.",
      entry: cases.deletion,
    },
  },
  "/api/cases/[id]/comments": {
    GET: { may: "read", summary: "What is said in the case.", answer: cases.discussion },
    POST: {
      may: "discuss",
      summary: "Add a comment, or an answer to one.",
      entry: cases.newComment,
      status: 201,
      answer: cases.made,
    },
  },
  "/api/cases/[id]/comments/[comment]": {
    PATCH: {
      may: "discuss",
      summary: "Resolve the thread that begins with this comment, or open it again.",
      entry: cases.threadChange,
    },
    DELETE: { may: "discuss", summary: "Delete one's own comment; a placeholder stays." },
  },
  "/api/cases/[id]/decisions": {
    PUT: {
      may: "edit",
      summary: "Record the decision on an option; 409 with what is saved when somebody else decided meanwhile.",
      entry: cases.newDecision,
    },
  },
  "/api/cases/[id]/decisions/[decision]": {
    DELETE: {
      may: "edit",
      summary: "Take a decision back; 409 when somebody else changed it meanwhile.",
      entry: cases.versionOf,
    },
  },
  "/api/cases/[id]/events": {
    isStream: true,
    GET: {
      may: "read",
      summary: "Says when the case changed, for as long as whoever listens is signed in and may read it.",
      answer: "text/event-stream",
    },
  },
  "/api/cases/[id]/file": {
    GET: {
      may: "read",
      summary: "The case as a file to keep, or to take in elsewhere.",
      answer: cases.caseFile,
    },
  },
  "/api/cases/[id]/links": {
    secret: "the token of a read-only link",
    POST: {
      may: "manage",
      summary: "Make a read-only link. It is told here, once; only the hash of its token is kept.",
      entry: cases.newLink,
      status: 201,
      answer: cases.madeLink,
    },
  },
  "/api/cases/[id]/links/[link]": {
    DELETE: { may: "manage", summary: "Revoke a read-only link." },
  },
  "/api/cases/[id]/minutes": {
    GET: {
      may: "read",
      summary: "The minutes of a visit.",
      query: { visit: "The id of the visit; the last unless given" },
      answer: "text/markdown",
    },
  },
  "/api/cases/[id]/participants": {
    PUT: {
      may: "manage",
      summary: "Let a colleague in by the e-mail address of their account, or change what they may do.",
      entry: cases.sharing,
      answer: cases.participant,
    },
  },
  "/api/cases/[id]/participants/[user]": {
    DELETE: {
      may: "read",
      summary: "Remove a participant: owners anybody, others only themselves.",
    },
  },
  "/api/cases/[id]/visits": {
    POST: {
      may: "edit",
      summary: "Add a visit after the one that was the last when the form was opened; 409 when there is a later one.",
      entry: cases.newVisit,
      status: 201,
      answer: cases.madeVisit,
    },
  },
  "/api/cases/[id]/visits/[visit]": {
    GET: {
      may: "read",
      summary:
        "A visit as it was made: its profile and answer. Not before one has ranked, where a ranking was asked for.",
      answer: cases.visit,
    },
  },
  "/api/cases/[id]/visits/[visit]/think-first": {
    GET: {
      may: "read",
      summary: "Who has ranked the options, and everybody's ranking once the answer is shown to whoever asks.",
      answer: cases.thinkFirst,
    },
    POST: {
      may: "discuss",
      summary: "Ask everybody in the case to rank the options before they see the answer.",
    },
    PUT: {
      may: "discuss",
      summary: "Send one's own ranking, or skip it; 409 once the answer is shown.",
      entry: cases.ownRanking,
    },
    DELETE: { may: "discuss", summary: "End the round: wait for no more rankings." },
  },
  "/api/cases/[id]/what-if": {
    POST: {
      may: "read",
      summary: "What another profile would change against a visit's, both by today's knowledge. Nothing is saved.",
      entry: cases.otherProfile,
      answer: cases.comparison,
    },
  },

  "/api/setup": {
    secret: "a session",
    POST: {
      who: "anyone",
      summary: "Make the administrator of a fresh installation and sign them in.",
      entry: account.setupEntry,
      answer: account.firstStep,
    },
  },
  "/api/sign-in": {
    secret: "a session, or the first half of one",
    POST: {
      who: "anyone",
      summary: "Sign in with a password; five failures at an account lock it for a quarter of an hour.",
      entry: account.signInEntry,
      answer: account.firstStep,
    },
  },
  "/api/sign-in/two-factor": {
    secret: "a session",
    POST: {
      who: "anyone",
      summary: "The second step: the code of an authenticator app, or a backup code, which then is used up.",
      entry: account.secondStepEntry,
      answer: account.done,
    },
  },
  "/api/sign-in/passkey": {
    secret: "a session",
    POST: {
      who: "anyone",
      summary: "Sign in with a passkey, which stands for both steps.",
      entry: account.passkeyEntry,
      answer: account.done,
    },
  },
  "/api/sign-in/passkey/options": {
    secret: "a challenge",
    POST: { who: "anyone", summary: "What the browser asks a passkey to sign.", answer: account.passkeyOptions },
  },
  "/api/sign-out": {
    POST: { who: "anyone", summary: "End the session, and go to the first page.", status: 303 },
  },
  "/api/invitations": {
    secret: "the token of an invitation",
    POST: {
      who: administrators,
      summary: "Invite somebody.",
      entry: account.invitationEntry,
      status: 201,
      answer: account.link,
    },
  },
  "/api/invitations/[id]": {
    DELETE: { who: administrators, summary: "Take an invitation back." },
  },
  "/api/invitations/accept": {
    secret: "a session",
    POST: {
      who: "anyone",
      summary: "Make the account of an invitation and sign it in.",
      entry: account.acceptanceEntry,
      answer: account.firstStep,
    },
  },
  "/api/account/password": {
    secret: "a session",
    POST: {
      who: "signed-in",
      summary: "Change the password; every other session of the user ends.",
      entry: account.passwordChangeEntry,
      answer: account.done,
    },
  },
  "/api/account/two-factor": {
    secret: "the authenticator app's secret, backup codes, a session",
    POST: {
      who: "signed-in",
      summary: "Begin to set up an authenticator app: what it has to know, and the backup codes.",
      entry: account.passwordEntry,
      answer: account.newAuthenticator,
    },
    PUT: {
      who: "signed-in",
      summary: "Confirm the app with its first code; from now on a sign-in with a password asks for one.",
      entry: account.confirmationEntry,
      answer: account.done,
    },
    DELETE: {
      who: "signed-in",
      summary: "Remove the authenticator app and its backup codes.",
      entry: account.passwordEntry,
      answer: account.done,
    },
  },
  "/api/account/two-factor/backup-codes": {
    secret: "backup codes",
    POST: {
      who: "signed-in",
      summary: "Make new backup codes; the older ones no longer work.",
      entry: account.passwordEntry,
      answer: account.backupCodes,
    },
  },
  "/api/account/passkeys": {
    secret: "a passkey's credential",
    POST: {
      who: "signed-in",
      summary: "Keep a passkey that the browser made after the options were handed out.",
      entry: account.newPasskeyEntry,
      status: 201,
      answer: account.done,
    },
  },
  "/api/account/passkeys/[id]": {
    DELETE: { who: "signed-in", summary: "Remove one of the user's own passkeys; another's is not found." },
  },
  "/api/account/passkeys/options": {
    secret: "a challenge",
    POST: {
      who: "signed-in",
      summary: "What the browser needs to make a passkey; whoever asks proves the password first.",
      entry: account.passwordEntry,
      answer: account.passkeyOptions,
    },
  },
  "/api/users/[id]": {
    PATCH: {
      who: administrators,
      summary: "Change a user's role, or block or unblock them; their sessions end.",
      entry: account.userChangeEntry,
    },
  },
  "/api/users/[id]/readmission": {
    secret: "the token of an invitation",
    POST: {
      who: administrators,
      summary: "Let a user back in who lost their password or phone: a link to choose a new password.",
      status: 201,
      answer: account.link,
    },
  },
  "/api/users/[id]/sessions": {
    DELETE: { who: administrators, summary: "Sign a user out everywhere." },
  },
} as const satisfies Readonly<Record<string, RouteAccess>>;

type Routes = typeof routes;
export type ApiPath = keyof Routes;
export type MethodsOf<Path extends ApiPath> = Extract<keyof Routes[Path], Method>;
export type AccessOf<Path extends ApiPath, M extends MethodsOf<Path>> = Routes[Path][M];

/** A page, and who may open it. */
export interface PageAccess {
  /** As its folder says: `/evidence/options/[id]`. */
  readonly path: string;
  readonly who: Who;
}

/** Every page there is. A test reads the folders and fails when one is missing. */
export const pages: readonly PageAccess[] = [
  { path: "/", who: "anyone" },
  { path: "/about", who: "anyone" },
  { path: "/evidence", who: "anyone" },
  { path: "/evidence/claims", who: "anyone" },
  { path: "/evidence/effects", who: "anyone" },
  { path: "/evidence/map", who: "anyone" },
  { path: "/evidence/options/[id]", who: "anyone" },
  { path: "/evidence/sources", who: "anyone" },
  { path: "/evidence/sources/[id]", who: "anyone" },
  { path: "/handout", who: "anyone" },
  { path: "/verification", who: "anyone" },
  { path: "/setup", who: "anyone" },
  { path: "/sign-in", who: "anyone" },
  { path: "/invitation/[token]", who: "anyone" },
  { path: "/shared/[token]", who: "anyone" },
  { path: "/account", who: "signed-in" },
  { path: "/administration", who: administrators },
  { path: "/cases", who: "signed-in" },
  { path: "/cases/new", who: caseMakers },
  { path: "/cases/[id]", who: "signed-in" },
  { path: "/cases/[id]/compare", who: "signed-in" },
  { path: "/cases/[id]/discussion", who: "signed-in" },
  { path: "/cases/[id]/manage", who: "signed-in" },
  { path: "/cases/[id]/minutes", who: "signed-in" },
  { path: "/cases/[id]/visits/[visit]", who: "signed-in" },
  { path: "/cases/[id]/visits/[visit]/handout", who: "signed-in" },
  { path: "/cases/[id]/visits/[visit]/think-first", who: "signed-in" },
  { path: "/cases/[id]/visits/new", who: "signed-in" },
  { path: "/cases/[id]/what-if", who: "signed-in" },
];

/** Who may use a method of a route. @throws for one whose row says neither who nor with which right in a case */
export function whoMay({ who, may }: MethodAccess): Who {
  if (who !== undefined) return who;
  if (may === undefined) throw new Error("A method of a route says who may use it, or with which right in a case.");
  return "signed-in";
}
