"use client";

import { Button } from "@/components/ui/button";
import { passwordEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { passwordField } from "./fields";

interface PasswordAskedProps {
  readonly button: string;
  readonly onSend: (entry: { readonly password: string }) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the password before something about the account is changed. */
export function PasswordAsked({ button, onSend, onCancel }: PasswordAskedProps) {
  return (
    <EntryForm
      schema={passwordEntry}
      fields={[passwordField]}
      initial={{ password: "" }}
      button={button}
      onSend={onSend}
      beside={
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      }
    />
  );
}
