import { type NextRequest, NextResponse } from "next/server";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

/** How many read-only links one address opens in a minute: a person some, a search for links many. */
const openings = new RateLimiterMemory({ points: 60, duration: 60 });

/**
 * Counts the openings of read-only links, and gives every page a content security policy with a nonce of its own; the
 * development server is left as it is.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const seconds = request.nextUrl.pathname.startsWith("/shared/") ? await secondsToWait(request) : 0;
  if (seconds > 0) {
    return new NextResponse(`Too many links were opened from here. Try again in ${seconds} seconds.`, {
      status: 429,
      headers: { "retry-after": String(seconds), "content-type": "text/plain; charset=utf-8" },
    });
  }
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** How long until this address may open a link; 0 for at once. The server writes the address itself. */
async function secondsToWait({ headers }: NextRequest): Promise<number> {
  try {
    await openings.consume(headers.get("x-forwarded-for") ?? "unknown");
    return 0;
  } catch (exceeded) {
    if (exceeded instanceof Error) throw exceeded;
    return Math.ceil((exceeded as RateLimiterRes).msBeforeNext / 1000);
  }
}

export const config = {
  matcher: ["/((?!api/|_next/static|icon|favicon|robots).*)"],
};
