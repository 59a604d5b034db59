import { answerWithCookies } from "@/app/api/auth-call";
import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/sign-in/passkey/options", {
  POST: async ({ request }) => {
    const { generatePasskeyAuthenticationOptions } = auth().api;
    const { headers, response } = await generatePasskeyAuthenticationOptions({
      headers: request.headers,
      returnHeaders: true,
    });
    return answerWithCookies({ ...response, userVerification: "required" }, headers);
  },
});
