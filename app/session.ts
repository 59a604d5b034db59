import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { database } from "@/db/client";
import { endSession, touchSession } from "@/db/repositories/sessions";
import type { Role } from "@/lib/accounts/role";
import type { SignedInUser } from "@/lib/accounts/signed-in-user";
import { RequestError } from "./api/request/problem";
import { auth } from "./auth";
import { idleLimitMs } from "./settings";

/** A session in use: whose it is, and its id. */
export interface CurrentSession {
  readonly id: string;
  readonly user: SignedInUser;
}

/** How often the use of a session is written down. */
const touchEveryMs = 15_000;

/** The session of this request. Ends one that was idle too long. */
export const currentSession = cache(
  async (): Promise<CurrentSession | undefined> => readSession(true, await headers()),
);

/** Whoever is signed in. */
export async function currentUser(): Promise<SignedInUser | undefined> {
  return (await currentSession())?.user;
}

/**
 * Who these headers are from, for what nobody did by hand, such as an event stream: it keeps no session
 * alive, and it is asked again and again while it lasts.
 */
export async function watchingUser(sent: Headers): Promise<SignedInUser | undefined> {
  return (await readSession(false, sent))?.user;
}

async function readSession(isUse: boolean, sent: Headers): Promise<CurrentSession | undefined> {
  const found = await auth().api.getSession({ headers: sent });
  if (found === null || found.user.disabledAt instanceof Date) return undefined;
  const { session, user } = found;
  const now = new Date();
  const idleMs = now.getTime() - session.lastActiveAt.getTime();
  if (idleMs > idleLimitMs()) {
    await endSession(database(), session.id);
    return undefined;
  }
  if (isUse && idleMs > touchEveryMs) await touchSession(database(), session.id, now);
  return { id: session.id, user: { id: user.id, name: user.name, email: user.email, role: user.role as Role } };
}

/** Who may go on: somebody, with one of the roles when any are named; 401 or 403 otherwise. */
export function allowed(user: SignedInUser | undefined, roles: readonly Role[]): SignedInUser {
  if (user === undefined) throw new RequestError("sign-in-required", "Sign in, then try again.");
  if (roles.length > 0 && !roles.includes(user.role)) {
    throw new RequestError("not-allowed", `This is for the role ${roles.join(" or ")}.`);
  }
  return user;
}

/** For pages: whoever is signed in; a visitor is led to sign in and back, and the wrong role finds no page. */
export async function requirePageUser(returnTo: string, ...roles: readonly Role[]): Promise<SignedInUser> {
  const user = await currentUser();
  if (user === undefined) redirect(`/sign-in?to=${encodeURIComponent(returnTo)}`);
  if (roles.length > 0 && !roles.includes(user.role)) notFound();
  return user;
}
