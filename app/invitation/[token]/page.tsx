import type { Metadata } from "next";
import { AccountFrame } from "@/components/account/account-frame";
import { roleWords } from "@/components/account/fields";
import { InvitationForm } from "@/components/account/invitation-form";
import { database } from "@/db/client";
import { findOpenInvitation } from "@/db/repositories/invitations";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

interface PageProps {
  readonly params: Promise<{ readonly token: string }>;
}

/** Where the link of an invitation leads, for as long as it works. */
export default async function Page({ params }: PageProps) {
  const { token } = await params;
  const invitation = await findOpenInvitation(database(), token, new Date());
  if (invitation === undefined) {
    return (
      <AccountFrame
        title="This invitation no longer works"
        lead="It was already used, has expired or was revoked. Ask whoever sent it for a new one."
      >
        <a href="/sign-in" className="font-medium text-accent underline underline-offset-3">
          Sign in to an account that you have
        </a>
      </AccountFrame>
    );
  }
  const { email, role, existingName } = invitation;
  const words = roleWords[role];
  const isNew = existingName === undefined;
  return (
    <AccountFrame
      title={isNew ? "Your invitation" : "Choose a new password"}
      lead={
        isNew
          ? `For ${email}, as ${words.name.toLowerCase()}: ${words.may}. You sign in with this address and the password that you choose here.`
          : `For ${existingName}, ${email}. Your authenticator app and your passkeys are removed; set them up again afterwards.`
      }
    >
      <InvitationForm token={token} existingName={existingName} />
    </AccountFrame>
  );
}
