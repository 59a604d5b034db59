import { auth } from "@/app/auth";
import { asVisitor } from "../../../as-visitor";
import { answerWithCookies } from "../../../auth-call";

/** What the browser asks a passkey to sign, after its authenticator has checked who is holding it. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { generatePasskeyAuthenticationOptions } = auth().api;
    const { headers, response } = await generatePasskeyAuthenticationOptions({
      headers: request.headers,
      returnHeaders: true,
    });
    return answerWithCookies({ ...response, userVerification: "required" }, headers);
  });
