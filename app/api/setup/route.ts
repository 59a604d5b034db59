import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { signInWithPassword } from "@/app/api/sign-in-with-password";
import { database } from "@/db/client";
import { createFirstAdministrator, hasUsers } from "@/db/repositories/users";

const alreadySetUp = new RequestError("not-allowed", "This installation already has its administrator. Sign in.");

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/setup", {
  POST: async ({ request, entry: { name, email, password } }) => {
    if (hasUsers(database())) throw alreadySetUp;
    const user = { id: randomUUID(), name, email, passwordHash: await hashPassword(password) };
    const isFirst = await createFirstAdministrator(database(), user, new Date());
    if (!isFirst) throw alreadySetUp;
    return signInWithPassword(request, email, password);
  },
});
