import { answerWithCookies, authCall } from "@/app/api/auth-call";
import { recordSignIn } from "@/app/api/record-sign-in";
import { attempt } from "@/app/api/request/lock-out";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/sign-in/two-factor", {
  POST: ({ request, entry: { code } }) => attempt(request, undefined, () => verify(request, code)),
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
