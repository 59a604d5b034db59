import { authCall } from "@/app/api/auth-call";
import { provePassword } from "@/app/api/prove-password";
import { recordAccountChange } from "@/app/api/record-account-change";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/two-factor/backup-codes", {
  POST: async ({ request, acting: { user }, entry: { password } }) => {
    await provePassword(request, user, password);
    const isNotSetUp = new RequestError("conflict", "There is no authenticator app. Set one up first.");
    const call = auth().api.generateBackupCodes({ body: { password }, headers: request.headers });
    const { backupCodes } = await authCall(call, isNotSetUp);
    recordAccountChange(user, "account.backup-codes-made");
    return { backupCodes };
  },
});
