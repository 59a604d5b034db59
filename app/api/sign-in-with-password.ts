import { auth } from "../auth";
import { answerWithCookies, authCall } from "./auth-call";
import { recordSignIn } from "./record-sign-in";
import { RequestError } from "./request/problem";

/** Checks a password and begins a session, or the second step of one; the page is told which. */
export async function signInWithPassword(request: Request, email: string, password: string): Promise<Response> {
  const refusal = new RequestError("wrong-password", "The e-mail address or the password is not right.");
  const about = { user: { email }, method: "password" } as const;
  try {
    const call = auth().api.signInEmail({ body: { email, password }, headers: request.headers, returnHeaders: true });
    const { headers, response } = await authCall(call, refusal);
    const needsSecondStep = "twoFactorRedirect" in response;
    if (!needsSecondStep) await recordSignIn({ ...about, action: "session.begun" });
    return answerWithCookies({ needsSecondStep }, headers);
  } catch (error) {
    if (error === refusal) await recordSignIn({ ...about, action: "session.refused" });
    throw error;
  }
}
