"use client";

import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { passwordChangeEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { newPasswordField, passwordField } from "./fields";
import { send } from "./send";

/** Changes the password; the form starts empty again when it has. */
export function PasswordForm() {
  const [count, setCount] = useState(0);
  return (
    <div className="space-y-4">
      {count > 0 && <Notice kind="info" title="The password was changed. Every other session has ended." />}
      <EntryForm
        key={count}
        schema={passwordChangeEntry}
        fields={[
          { ...passwordField, label: "Password now" },
          { ...newPasswordField, name: "newPassword", label: "New password" },
        ]}
        initial={{ password: "", newPassword: "" }}
        button="Change the password"
        onSend={async (entry) => {
          await send("POST", "/api/account/password", entry);
          setCount(count + 1);
        }}
      />
    </div>
  );
}
