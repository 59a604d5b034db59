import { signInEntry } from "@/lib/accounts/entries";
import { asVisitor } from "../as-visitor";
import { attempt } from "../lock-out";
import { readEntry } from "../read-entry";
import { signInWithPassword } from "../sign-in-with-password";

/** Signs in with a password; five failures at an account lock it for a quarter of an hour. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { email, password } = await readEntry(request, signInEntry);
    return attempt(request, email, () => signInWithPassword(request, email, password));
  });
