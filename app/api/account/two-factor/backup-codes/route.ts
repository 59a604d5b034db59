import { auth } from "@/app/auth";
import { passwordEntry } from "@/lib/accounts/entries";
import { asUser } from "../../../as-user";
import { authCall } from "../../../auth-call";
import { RequestError } from "../../../problem";
import { provePassword } from "../../../prove-password";
import { readEntry } from "../../../read-entry";
import { recordAccountChange } from "../../../record-account-change";
import { secretly } from "../../../secretly";

/** Makes new backup codes; the older ones no longer work. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { password } = await readEntry(request, passwordEntry);
    await provePassword(request, user, password);
    const isNotSetUp = new RequestError("conflict", "There is no authenticator app. Set one up first.");
    const call = auth().api.generateBackupCodes({ body: { password }, headers: request.headers });
    const { backupCodes } = await authCall(call, isNotSetUp);
    recordAccountChange(user, "account.backup-codes-made");
    return secretly({ backupCodes });
  });
