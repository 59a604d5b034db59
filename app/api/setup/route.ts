import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { database } from "@/db/client";
import { createFirstAdministrator, hasUsers } from "@/db/repositories/users";
import { setupEntry } from "@/lib/accounts/entries";
import { asVisitor } from "../as-visitor";
import { RequestError } from "../problem";
import { readEntry } from "../read-entry";
import { signInWithPassword } from "../sign-in-with-password";

const alreadySetUp = new RequestError("not-allowed", "This installation already has its administrator. Sign in.");

/** Makes the administrator of a fresh installation and signs them in. Of two at once, one is refused. */
export const POST = (request: Request): Promise<Response> =>
  asVisitor(request, async () => {
    const { name, email, password } = await readEntry(request, setupEntry);
    if (hasUsers(database())) throw alreadySetUp;
    const user = { id: randomUUID(), name, email, passwordHash: await hashPassword(password) };
    const isFirst = await createFirstAdministrator(database(), user, new Date());
    if (!isFirst) throw alreadySetUp;
    return signInWithPassword(request, email, password);
  });
