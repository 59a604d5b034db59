import { auth } from "@/app/auth";
import { asUser } from "../../../as-user";
import { authCall } from "../../../auth-call";
import { RequestError } from "../../../problem";
import { recordAccountChange } from "../../../record-account-change";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Removes one of the user's own passkeys; another's is not found. */
export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { id } = await params;
    const refusal = new RequestError("not-found", "This account has no such passkey.");
    await authCall(auth().api.deletePasskey({ body: { id }, headers: request.headers }), refusal);
    recordAccountChange(user, "account.passkey-removed");
    return new Response(null, { status: 204 });
  });
