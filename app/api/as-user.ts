import { isAPIError } from "better-auth/api";
import type { Role } from "@/lib/accounts/role";
import type { SignedInUser } from "@/lib/accounts/signed-in-user";
import { allowed, requireUser, watchingUser } from "../session";
import { answering, RequestError } from "./problem";
import { refuseForgedOrigin } from "./same-origin";

/** What a page says with a request that nobody made by hand: it brings up to date what is shown. */
const watchingHeader = "x-myowise-watching";

/**
 * Runs a handler for somebody who is signed in, with one of the roles when any are named. Refuses a visitor (401), the
 * wrong role (403) and, unless the request only reads, a forged origin (403). What a page fetches by itself
 * keeps no session alive.
 */
export function asUser(
  request: Request,
  roles: readonly Role[],
  handler: (user: SignedInUser) => Promise<Response> | Response,
): Promise<Response> {
  return answering(async () => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (!isReading) refuseForgedOrigin(request);
    const isWatching = isReading && request.headers.has(watchingHeader);
    const user = isWatching ? allowed(await watchingUser(request.headers), roles) : await requireUser(...roles);
    try {
      return await handler(user);
    } catch (error) {
      const hasEnded = isAPIError(error) && error.statusCode === 401;
      throw hasEnded ? new RequestError("sign-in-required", "Your session has ended. Sign in again.") : error;
    }
  });
}
