"use client";

import { setupEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { emailField, nameField, newPasswordField } from "./fields";
import { send } from "./send";

/** Makes the administrator of a fresh installation, and goes on where they came from. */
export function SetupForm({ returnTo }: { readonly returnTo: string }) {
  return (
    <EntryForm
      schema={setupEntry}
      fields={[nameField, emailField, { ...newPasswordField, name: "password", label: "Password" }]}
      initial={{ name: "", email: "", password: "" }}
      button="Create the administrator"
      onSend={async (entry) => {
        await send("POST", "/api/setup", entry);
        location.assign(returnTo);
      }}
    />
  );
}
