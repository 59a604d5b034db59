import type { Acting } from "@/db/cases/acting";
import { database } from "@/db/client";
import { requireInCase } from "@/db/repositories/cases";
import type { Role } from "@/lib/accounts/role";
import type { CaseAction } from "@/lib/cases/access";
import { CaseError } from "@/lib/cases/case-error";
import { asUser } from "../as-user";
import { RequestError } from "../problem";
import { countRequest } from "../rate-limit";
import { announceChange } from "./changes";

const noStore = { headers: { "cache-control": "no-store" } };

/** An answer about a case; no cache keeps it. */
export const privately = (body: unknown, status = 200): Response => Response.json(body, { status, ...noStore });

/** Done, and nothing to tell. */
export const done = (): Response => new Response(null, { status: 204, ...noStore });

/** Runs a handler in cases for somebody who is signed in; what they may not see is not found. */
export function inCases(
  request: Request,
  handler: (acting: Acting) => Promise<Response>,
  roles: readonly Role[] = [],
): Promise<Response> {
  return asUser(request, roles, async (user) => {
    await countRequest(request);
    return handler({ user, at: new Date().toISOString() }).catch((error: unknown) => {
      throw error instanceof CaseError ? requestError(error) : error;
    });
  });
}

/** A route under one case: what its address names. */
export interface CaseContext<Names extends string = "id"> {
  readonly params: Promise<{ readonly [Name in Names | "id"]: string }>;
}

/**
 * Runs a handler in one case, once it is known that they may do this there: before anything that was sent is read. What
 * changed the case is announced to whoever has it open.
 */
export function inCase<Names extends string>(
  request: Request,
  { params }: CaseContext<Names>,
  action: CaseAction,
  handler: (acting: Acting, named: { readonly [Name in Names | "id"]: string }) => Promise<Response>,
): Promise<Response> {
  return inCases(request, async (acting) => {
    const named = await params;
    await requireInCase(database(), acting, named.id, action);
    const answer = await handler(acting, named);
    if (action !== "read") announceChange(named.id);
    return answer;
  });
}

/** The answer to what could not be done in a case. */
export const requestError = ({ code, message, saved }: CaseError): RequestError =>
  new RequestError(code === "unreadable" ? "internal-error" : code, message, code === "conflict" ? { saved } : {});
