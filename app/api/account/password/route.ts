import { answerWithCookies } from "@/app/api/auth-call";
import { provePassword } from "@/app/api/prove-password";
import { recordAccountChange } from "@/app/api/record-account-change";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/password", {
  POST: async ({ request, acting: { user }, entry: { password, newPassword } }) => {
    await provePassword(request, user, password);
    const { headers } = await auth().api.changePassword({
      body: { currentPassword: password, newPassword, revokeOtherSessions: true },
      headers: request.headers,
      returnHeaders: true,
    });
    recordAccountChange(user, "account.password-changed");
    return answerWithCookies({}, headers);
  },
});
