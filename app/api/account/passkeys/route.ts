import { auth } from "@/app/auth";
import { newPasskeyEntry } from "@/lib/accounts/entries";
import { asUser } from "../../as-user";
import { authCall } from "../../auth-call";
import { RequestError } from "../../problem";
import { readEntry } from "../../read-entry";
import { recordAccountChange } from "../../record-account-change";
import { secretly } from "../../secretly";

/** Keeps a passkey that the browser made after the options were handed out. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { name, response } = await readEntry(request, newPasskeyEntry);
    const refusal = new RequestError("conflict", "The passkey could not be verified. Begin again.");
    const { verifyPasskeyRegistration } = auth().api;
    await authCall(verifyPasskeyRegistration({ body: { name, response }, headers: request.headers }), refusal);
    recordAccountChange(user, "account.passkey-added");
    return secretly({}, 201);
  });
