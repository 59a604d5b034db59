import { z } from "zod";

/** What people type into the forms of their accounts: one schema for the form and for the route behind it. */

const name = z.string().trim().min(1, "Enter a name.").max(100, "A name has at most 100 characters.");
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, "An e-mail address has at most 200 characters.")
  .pipe(z.email("Enter a whole e-mail address, such as name@example.org."));
const givenPassword = z.string().min(1, "Enter your password.").max(128, "A password has at most 128 characters.");
const role = z.enum(["clinician", "reviewer", "administrator"], "Choose a role.");

/** Length is what makes a password hard to guess; kinds of characters are not asked for. @see NIST SP 800-63B 3.1.1.2 */
const newPassword = z
  .string()
  .min(12, "A password has at least 12 characters.")
  .max(128, "A password has at most 128 characters.")
  .refine((text) => new Set(text).size > 4, "Use more than four different characters.");

/** The administrator of a fresh installation. */
export const setupEntry = z.object({ name, email, password: newPassword });

export const signInEntry = z.object({ email, password: givenPassword });

/** The second step of a sign-in: six digits of an authenticator app, or one of the backup codes. */
export const secondStepEntry = z.object({
  code: z
    .string()
    .trim()
    .min(6, "Enter the six digits, or a backup code.")
    .max(20, "A code has at most 20 characters."),
});

/** Who is invited, and as what. */
export const invitationEntry = z.object({ email, role });

/** Whoever follows an invitation; the token is that of its link. */
export const acceptanceEntry = z.object({ name, password: newPassword, token: z.string().length(43) });

export const passwordChangeEntry = z.object({ password: givenPassword, newPassword });

/** What a person proves before something about their account is changed. */
export const passwordEntry = z.object({ password: givenPassword });

/** Six digits of an authenticator app that is being set up. */
export const confirmationEntry = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "Enter the six digits."),
});

/** What an administrator changes about a user. */
export const userChangeEntry = z.union([z.strictObject({ role }), z.strictObject({ isDisabled: z.boolean() })]);

/** What a passkey answered; its content is the browser's, and is verified as a whole. */
export const passkeyEntry = z.object({ response: z.record(z.string(), z.unknown()) });

/** A passkey that was just made, with the name that its owner knows it by. */
export const newPasskeyEntry = passkeyEntry.extend({
  name: z.string().trim().min(1, "Give the passkey a name.").max(60, "A name has at most 60 characters."),
});
