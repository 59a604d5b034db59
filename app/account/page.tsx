import { format } from "date-fns";
import type { Metadata } from "next";
import { AccountFrame } from "@/components/account/account-frame";
import { AccountSection } from "@/components/account/account-section";
import { AuthenticatorApp } from "@/components/account/authenticator-app";
import { roleWords } from "@/components/account/fields";
import { Passkeys } from "@/components/account/passkeys";
import { PasswordForm } from "@/components/account/password-form";
import { SignOut } from "@/components/account/sign-out";
import { database } from "@/db/client";
import { listPasskeys } from "@/db/repositories/passkeys";
import { hasAuthenticatorApp } from "@/db/repositories/users";
import { requirePageUser } from "../session";

export const metadata: Metadata = { title: "Your account" };

/** How somebody proves who they are, and the way out. */
export default async function Page() {
  const user = await requirePageUser("/account");
  const passkeys = (await listPasskeys(database(), user.id)).map(({ addedAt, ...passkey }) => ({
    ...passkey,
    addedOn: format(addedAt, "d MMMM yyyy"),
  }));
  const isSetUp = await hasAuthenticatorApp(database(), user.id);
  return (
    <AccountFrame title="Your account" lead={`${user.name} · ${user.email} · ${roleWords[user.role].name}`}>
      <div className="flex flex-wrap items-center gap-4">
        <SignOut />
        {user.role === "administrator" && (
          <a href="/administration" className="font-medium text-accent underline underline-offset-3">
            Users and invitations
          </a>
        )}
      </div>
      <AccountSection
        id="passkeys"
        title="Passkeys"
        lead="Sign in with your fingerprint, face or device PIN. Nothing can be overheard or typed into a false page."
      >
        <Passkeys passkeys={passkeys} />
      </AccountSection>
      <AccountSection
        id="authenticator-app"
        title="Authenticator app"
        lead={
          isSetUp
            ? "On: after the password, a sign-in asks for the code of your app."
            : "Off: the password alone signs you in."
        }
      >
        <AuthenticatorApp isSetUp={isSetUp} />
      </AccountSection>
      <AccountSection id="password" title="Password" lead="A change ends your sessions on every other device.">
        <PasswordForm />
      </AccountSection>
    </AccountFrame>
  );
}
