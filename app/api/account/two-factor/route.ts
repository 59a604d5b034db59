import { answerWithCookies, authCall } from "@/app/api/auth-call";
import { provePassword } from "@/app/api/prove-password";
import { qrPath } from "@/app/api/qr-path";
import { recordAccountChange } from "@/app/api/record-account-change";
import { attempt } from "@/app/api/request/lock-out";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/two-factor", {
  // Not in force until the first code confirms it.
  POST: async ({ request, acting: { user }, entry: { password } }) => {
    await provePassword(request, user, password);
    const isSetUp = new RequestError("conflict", "An authenticator app is set up already. Remove it first.");
    const call = auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: request.headers });
    const begun = await authCall(call, isSetUp);
    if (begun.method !== "totp") throw isSetUp;
    const { totpURI, backupCodes } = begun;
    const secret = new URL(totpURI).searchParams.get("secret");
    if (secret === null) throw new Error("The authenticator app was given no secret.");
    return { uri: totpURI, secret, qr: qrPath(totpURI), backupCodes };
  },
  PUT: async ({ request, acting: { user }, entry: { code } }) => {
    const refusal = new RequestError("wrong-password", "That code is not right. Check the clock of your phone.");
    const { headers } = await attempt(request, user.email, () =>
      authCall(auth().api.verifyTOTP({ body: { code }, headers: request.headers, returnHeaders: true }), refusal),
    );
    recordAccountChange(user, "account.authenticator-app-added");
    return answerWithCookies({}, headers);
  },
  DELETE: async ({ request, acting: { user }, entry: { password } }) => {
    await provePassword(request, user, password);
    const { headers } = await auth().api.disableTwoFactor({
      body: { password },
      headers: request.headers,
      returnHeaders: true,
    });
    recordAccountChange(user, "account.authenticator-app-removed");
    return answerWithCookies({}, headers);
  },
});
