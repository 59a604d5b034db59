import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { RequestError } from "./problem";

/** Requests a minute from one address, unless `RATE_LIMIT_PER_MINUTE` says otherwise. */
const perMinute = Number(process.env.RATE_LIMIT_PER_MINUTE ?? 1200);

const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });

/** Counts a request; 429 with `Retry-After` when its address sent too many. The server writes the address itself. */
export async function countRequest(request: Request): Promise<void> {
  const address = request.headers.get("x-forwarded-for") ?? "unknown";
  try {
    await limiter.consume(address);
  } catch (exceeded) {
    if (exceeded instanceof Error) throw exceeded;
    const seconds = Math.ceil((exceeded as RateLimiterRes).msBeforeNext / 1000);
    throw new RequestError("too-many-requests", `Try again in ${seconds} seconds.`, {
      headers: { "retry-after": String(seconds) },
    });
  }
}
