import { isAPIError } from "better-auth/api";
import { accountDisabled } from "../auth";
import { RequestError } from "./request/problem";
import { answerWith } from "./request/routing";

/** A call to better-auth; its refusal becomes one of ours, so that no wording of a library reaches the screen. */
export async function authCall<Answer>(call: Promise<Answer>, refusal: RequestError): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    if (error.body?.code === accountDisabled) throw isDisabled;
    if (error.statusCode === 429) throw tooManyCodes;
    throw refusal;
  }
}

const isDisabled = new RequestError("not-allowed", "This account was disabled. Ask an administrator.");

const tooManyCodes = new RequestError("locked-out", "Too many codes were wrong. Wait 15 minutes, then try again.", {
  headers: { "retry-after": "900" },
});

/** An answer that also hands on the cookies that better-auth set. */
export function answerWithCookies(body: unknown, headers: Headers): Response {
  const response = answerWith(body, { isSecret: true });
  for (const cookie of headers.getSetCookie()) response.headers.append("set-cookie", cookie);
  return response;
}
