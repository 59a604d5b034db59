import { auth } from "@/app/auth";
import { passkeyEntry } from "@/lib/accounts/entries";
import { asVisitor } from "../../as-visitor";
import { answerWithCookies, authCall } from "../../auth-call";
import { attempt } from "../../lock-out";
import { RequestError } from "../../problem";
import { readEntry } from "../../read-entry";
import { recordSignIn } from "../../record-sign-in";

/** Signs in with a passkey, which stands for both steps: its authenticator checked who was holding it. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { response } = await readEntry(request, passkeyEntry);
    return attempt(request, undefined, () => verify(request, response));
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
