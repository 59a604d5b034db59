import { authCall } from "@/app/api/auth-call";
import { recordAccountChange } from "@/app/api/record-account-change";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/passkeys/[id]", {
  DELETE: async ({ request, acting: { user }, params: { id } }) => {
    const refusal = new RequestError("not-found", "This account has no such passkey.");
    await authCall(auth().api.deletePasskey({ body: { id }, headers: request.headers }), refusal);
    recordAccountChange(user, "account.passkey-removed");
  },
});
