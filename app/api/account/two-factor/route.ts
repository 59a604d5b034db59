import { auth } from "@/app/auth";
import { confirmationEntry, passwordEntry } from "@/lib/accounts/entries";
import { asUser } from "../../as-user";
import { answerWithCookies, authCall } from "../../auth-call";
import { attempt } from "../../lock-out";
import { RequestError } from "../../problem";
import { provePassword } from "../../prove-password";
import { qrPath } from "../../qr-path";
import { readEntry } from "../../read-entry";
import { recordAccountChange } from "../../record-account-change";
import { secretly } from "../../secretly";

/** Begins to set up an authenticator app: what it has to know, and the backup codes. Not in force until confirmed. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { password } = await readEntry(request, passwordEntry);
    await provePassword(request, user, password);
    const isSetUp = new RequestError("conflict", "An authenticator app is set up already. Remove it first.");
    const call = auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: request.headers });
    const begun = await authCall(call, isSetUp);
    if (begun.method !== "totp") throw isSetUp;
    const { totpURI, backupCodes } = begun;
    const secret = new URL(totpURI).searchParams.get("secret");
    return secretly({ uri: totpURI, secret, qr: qrPath(totpURI), backupCodes });
  });

/** Confirms the authenticator app with its first code; from now on a sign-in with a password asks for one. */
export const PUT = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { code } = await readEntry(request, confirmationEntry);
    const refusal = new RequestError("wrong-password", "That code is not right. Check the clock of your phone.");
    const { headers } = await attempt(request, user.email, () =>
      authCall(auth().api.verifyTOTP({ body: { code }, headers: request.headers, returnHeaders: true }), refusal),
    );
    recordAccountChange(user, "account.authenticator-app-added");
    return answerWithCookies({}, headers);
  });

/** Removes the authenticator app and its backup codes. */
export const DELETE = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { password } = await readEntry(request, passwordEntry);
    await provePassword(request, user, password);
    const { headers } = await auth().api.disableTwoFactor({
      body: { password },
      headers: request.headers,
      returnHeaders: true,
    });
    recordAccountChange(user, "account.authenticator-app-removed");
    return answerWithCookies({}, headers);
  });
