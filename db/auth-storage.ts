import { drizzleAdapter } from "@better-auth/drizzle-adapter";
import type { Database } from "./database";
import { accounts, passkeys, sessions, twoFactors, users, verifications } from "./schema";

/** Where better-auth keeps users, sessions, passkeys and authenticator apps. */
export function authStorage(database: Database): ReturnType<typeof drizzleAdapter> {
  return drizzleAdapter(database, {
    provider: "sqlite",
    schema: {
      user: users,
      session: sessions,
      account: accounts,
      verification: verifications,
      twoFactor: twoFactors,
      passkey: passkeys,
    },
  });
}
