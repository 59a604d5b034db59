import { auth } from "@/app/auth";
import { passwordEntry } from "@/lib/accounts/entries";
import { asUser } from "../../../as-user";
import { answerWithCookies } from "../../../auth-call";
import { provePassword } from "../../../prove-password";
import { readEntry } from "../../../read-entry";

/** What the browser needs to make a passkey; whoever asks proves the password first. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, [], async (user) => {
    const { password } = await readEntry(request, passwordEntry);
    await provePassword(request, user, password);
    const { generatePasskeyRegistrationOptions } = auth().api;
    const { headers, response } = await generatePasskeyRegistrationOptions({
      headers: request.headers,
      returnHeaders: true,
    });
    return answerWithCookies(response, headers);
  });
