import { answerWithCookies, authCall } from "@/app/api/auth-call";
import { recordSignIn } from "@/app/api/record-sign-in";
import { attempt } from "@/app/api/request/lock-out";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/sign-in/passkey", {
  POST: ({ request, entry: { response } }) => attempt(request, undefined, () => verify(request, response)),
});

type Call = NonNullable<Parameters<ReturnType<typeof auth>["api"]["verifyPasskeyAuthentication"]>[0]>;
type PasskeyAnswer = Call["body"]["response"];

async function verify({ headers: sent }: Request, given: Record<string, unknown>): Promise<Response> {
  const refusal = new RequestError("wrong-password", "That passkey is not known here. Sign in with your password.");
  // Its content is checked by the verification, which refuses what it does not know.
  const response = given as unknown as PasskeyAnswer;
  try {
    const call = auth().api.verifyPasskeyAuthentication({ body: { response }, headers: sent, returnHeaders: true });
    const { headers, response: verified } = await authCall(call, refusal);
    await recordSignIn({ user: { id: verified.user.id }, action: "session.begun", method: "passkey" });
    return answerWithCookies({}, headers);
  } catch (error) {
    if (error === refusal) await recordSignIn({ user: undefined, action: "session.refused", method: "passkey" });
    throw error;
  }
}
