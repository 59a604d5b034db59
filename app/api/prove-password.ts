import type { SignedInUser } from "@/lib/accounts/signed-in-user";
import { auth } from "../auth";
import { authCall } from "./auth-call";
import { attempt } from "./request/lock-out";
import { RequestError } from "./request/problem";

/** Makes sure that whoever is signed in also knows the password, before their account is changed: 403 otherwise. */
export async function provePassword(request: Request, user: SignedInUser, password: string): Promise<void> {
  const refusal = new RequestError("wrong-password", "The password is not right.", {
    errors: [{ path: "password", message: "The password is not right." }],
  });
  await attempt(request, user.email, () =>
    authCall(auth().api.verifyPassword({ body: { password }, headers: request.headers }), refusal),
  );
}
