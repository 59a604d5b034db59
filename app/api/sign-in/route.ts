import { attempt } from "@/app/api/request/lock-out";
import { route } from "@/app/api/request/routing";
import { signInWithPassword } from "@/app/api/sign-in-with-password";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/sign-in", {
  POST: ({ request, entry: { email, password } }) =>
    attempt(request, email, () => signInWithPassword(request, email, password)),
});
