"use client";

import { signInEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { emailField, passwordField } from "./fields";
import { send } from "./send";

interface SignInFormProps {
  readonly onSecondStep: () => void;
  readonly onDone: () => void;
}

export function SignInForm({ onSecondStep, onDone }: SignInFormProps) {
  return (
    <EntryForm
      schema={signInEntry}
      fields={[emailField, { ...passwordField, label: "Password" }]}
      initial={{ email: "", password: "" }}
      button="Sign in"
      onSend={async (entry) => {
        const { needsSecondStep } = await send<{ needsSecondStep: boolean }>("POST", "/api/sign-in", entry);
        if (needsSecondStep) onSecondStep();
        else onDone();
      }}
    />
  );
}
