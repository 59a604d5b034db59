import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { RequestError } from "./problem";

const quarterHour = 15 * 60;

/** Attempts at one account, and from one address, before each is locked for a quarter of an hour. */
const perAccount = new RateLimiterMemory({
  keyPrefix: "account",
  points: 5,
  duration: quarterHour,
  blockDuration: quarterHour,
});
const perAddress = new RateLimiterMemory({
  keyPrefix: "address",
  points: 30,
  duration: quarterHour,
  blockDuration: quarterHour,
});

/** The address of whoever asks, as the server wrote it down. */
const addressOf = ({ headers }: Request): string => headers.get("x-forwarded-for") ?? "unknown";

/**
 * Makes one attempt to prove who somebody is. It counts before it is made, so that many at once gain nothing, and it is
 * forgiven when it succeeds. Past the limits it is not made at all: 429, with how long to wait.
 */
export async function attempt<Result>(
  request: Request,
  account: string | undefined,
  prove: () => Promise<Result>,
): Promise<Result> {
  const address = addressOf(request);
  await consume(perAddress, address);
  if (account !== undefined) await consume(perAccount, account);
  const result = await prove();
  await perAddress.reward(address);
  if (account !== undefined) await perAccount.delete(account);
  return result;
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (exceeded) {
    if (exceeded instanceof Error) throw exceeded;
    const seconds = Math.ceil((exceeded as RateLimiterRes).msBeforeNext / 1000);
    const minutes = Math.ceil(seconds / 60);
    const wait = minutes === 1 ? "1 minute" : `${minutes} minutes`;
    throw new RequestError("locked-out", `Too many attempts have failed. Wait ${wait}, then try again.`, {
      headers: { "retry-after": String(seconds) },
    });
  }
}
