import { auth } from "@/app/auth";
import { secondStepEntry } from "@/lib/accounts/entries";
import { asVisitor } from "../../as-visitor";
import { answerWithCookies, authCall } from "../../auth-call";
import { attempt } from "../../lock-out";
import { RequestError } from "../../problem";
import { readEntry } from "../../read-entry";
import { recordSignIn } from "../../record-sign-in";

/** The second step of a sign-in: the code of an authenticator app, or a backup code, which then is used up. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { code } = await readEntry(request, secondStepEntry);
    return attempt(request, undefined, () => verify(request, code));
  });

async function verify({ headers: sent }: Request, code: string): Promise<Response> {
  const refusal = new RequestError(
    "wrong-password",
    "That code is not right. After five wrong codes, or ten minutes, begin again with your password.",
  );
  const method = /^\d{6}$/.test(code) ? "authenticator-app" : "backup-code";
  const call = { body: { code }, headers: sent, returnHeaders: true } as const;
  const { verifyTOTP, verifyBackupCode } = auth().api;
  try {
    const verified = method === "authenticator-app" ? verifyTOTP(call) : verifyBackupCode(call);
    const { headers, response } = await authCall(verified, refusal);
    await recordSignIn({ user: { id: response.user.id }, action: "session.begun", method });
    return answerWithCookies({}, headers);
  } catch (error) {
    if (error === refusal) await recordSignIn({ user: undefined, action: "session.refused", method });
    throw error;
  }
}
