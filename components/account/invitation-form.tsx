"use client";

import { acceptanceEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { nameField, newPasswordField } from "./fields";
import { send } from "./send";

interface InvitationFormProps {
  readonly token: string;
  /** Of whoever has an account, which is then opened again. */
  readonly existingName: string | undefined;
}

/** Makes the account of an invitation, or opens one again under a new password. */
export function InvitationForm({ token, existingName }: InvitationFormProps) {
  const password = { ...newPasswordField, name: "password", label: "Password" } as const;
  return (
    <EntryForm
      schema={acceptanceEntry}
      fields={existingName === undefined ? [nameField, password] : [password]}
      initial={{ name: existingName ?? "", password: "", token }}
      button={existingName === undefined ? "Create my account" : "Set the password"}
      onSend={async (entry) => {
        const { needsSecondStep } = await send<{ needsSecondStep: boolean }>("POST", "/api/invitations/accept", entry);
        location.assign(needsSecondStep ? "/sign-in" : "/account");
      }}
    />
  );
}
