import { answerWithCookies } from "@/app/api/auth-call";
import { provePassword } from "@/app/api/prove-password";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/account/passkeys/options", {
  POST: async ({ request, acting: { user }, entry: { password } }) => {
    await provePassword(request, user, password);
    const { generatePasskeyRegistrationOptions } = auth().api;
    const { headers, response } = await generatePasskeyRegistrationOptions({
      headers: request.headers,
      returnHeaders: true,
    });
    return answerWithCookies(response, headers);
  },
});
