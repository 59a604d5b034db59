import { authCall } from "@/app/api/auth-call";
import { recordAccountChange } from "@/app/api/record-account-change";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/passkeys", {
  POST: async ({ request, acting: { user }, entry: { name, response } }) => {
    const refusal = new RequestError("conflict", "The passkey could not be verified. Begin again.");
    const { verifyPasskeyRegistration } = auth().api;
    await authCall(verifyPasskeyRegistration({ body: { name, response }, headers: request.headers }), refusal);
    recordAccountChange(user, "account.passkey-added");
    return {};
  },
});
