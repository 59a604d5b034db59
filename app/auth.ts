import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import { authStorage } from "@/db/auth-storage";
import { database } from "@/db/client";
import { installationKeys } from "@/db/keys/installation-keys";
import { isDisabled } from "@/db/repositories/users";
import { appOrigin, longestSessionHours } from "./settings";

/** The code of the refusal that `refuseDisabled` makes. */
export const accountDisabled = "ACCOUNT_DISABLED";

function createAuth() {
  const origin = appOrigin();
  const storage = authStorage(database());
  return betterAuth({
    appName: "Myowise",
    baseURL: origin,
    secret: installationKeys().authSecret,
    database: storage,
    telemetry: { enabled: false },
    logger: { level: "error" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: {
      expiresIn: longestSessionHours * 3600,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { lastActiveAt: { type: "date", input: false, defaultValue: () => new Date() } },
    },
    databaseHooks: { session: { create: { before: async ({ userId }) => refuseDisabled(userId) } } },
    advanced: {
      // Columns of other providers and of pictures are left out of our tables on purpose.
      database: { validateSchema: false },
      cookiePrefix: "myowise",
      useSecureCookies: origin.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor(),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Myowise",
        origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        authentication: {
          // A passkey stands for both factors, so the authenticator has to have checked who is holding it.
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError("UNAUTHORIZED");
          },
        },
      }),
    ],
  });
}

/** Somebody who is shut out gets no session, however they prove who they are. */
async function refuseDisabled(userId: string): Promise<void> {
  if (await isDisabled(database(), userId)) {
    throw new APIError("FORBIDDEN", { code: accountDisabled, message: "The account is disabled" });
  }
}

const shared = globalThis as { myowiseAuth?: ReturnType<typeof createAuth> };

/** better-auth, set up at the first use. Its own HTTP routes are not served; ours call it. */
export function auth(): ReturnType<typeof createAuth> {
  shared.myowiseAuth ??= createAuth();
  return shared.myowiseAuth;
}
