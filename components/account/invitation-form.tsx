"use client";

import { acceptanceEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { nameField, newPasswordField } from "./fields";
import { send } from "./send";

/** Makes the account of an invitation. */
export function InvitationForm({ token }: { readonly token: string }) {
  return (
    <EntryForm
      schema={acceptanceEntry}
      fields={[nameField, { ...newPasswordField, name: "password", label: "Password" }]}
      initial={{ name: "", password: "", token }}
      button="Create my account"
      onSend={async (entry) => {
        await send("POST", "/api/invitations/accept", entry);
        location.assign("/account");
      }}
    />
  );
}
