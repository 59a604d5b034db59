import { auth } from "@/app/auth";
import { passwordChangeEntry } from "@/lib/accounts/entries";
import { asUser } from "../../as-user";
import { answerWithCookies } from "../../auth-call";
import { provePassword } from "../../prove-password";
import { readEntry } from "../../read-entry";
import { recordAccountChange } from "../../record-account-change";

/** Changes the password; every other session of the user ends. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { password, newPassword } = await readEntry(request, passwordChangeEntry);
    await provePassword(request, user, password);
    const { headers } = await auth().api.changePassword({
      body: { currentPassword: password, newPassword, revokeOtherSessions: true },
      headers: request.headers,
      returnHeaders: true,
    });
    recordAccountChange(user, "account.password-changed");
    return answerWithCookies({}, headers);
  });
