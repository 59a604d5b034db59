import { z } from "zod";

/** What the routes of accounts take, which is what their forms take, and what they answer. */

export * from "@/lib/accounts/entries";

/** Done, with a session in its cookies. */
export const done = z.object({});

export const firstStep = z.object({
  needsSecondStep: z
    .boolean()
    .describe("Whether a code of the authenticator app is asked for before there is a session"),
});

export const link = z.object({ link: z.url().describe("Shown this once; only a hash of its token is kept") });

export const backupCodes = z.object({ backupCodes: z.array(z.string()) });

export const newAuthenticator = backupCodes.extend({
  uri: z.string().describe("What an authenticator app reads: `otpauth://…`"),
  secret: z.string().describe("The same to be typed"),
  qr: z.object({ size: z.number(), path: z.string() }).describe("The same as the path of an SVG, one unit a module"),
});

/** As the browser's `navigator.credentials` takes it. */
export const passkeyOptions = z.looseObject({ challenge: z.string() });
