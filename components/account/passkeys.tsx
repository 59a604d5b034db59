"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { newPasskeyEntry, passwordEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { passwordField } from "./fields";
import { PressButton } from "./press-button";
import { send } from "./send";
import { withPasskey } from "./with-passkey";

/** A passkey of this account. */
export interface ListedPasskey {
  readonly id: string;
  readonly name: string;
  /** In words. */
  readonly addedOn: string;
}

const addEntry = passwordEntry.extend({ name: newPasskeyEntry.shape.name });

/** The passkeys of this account, and one more. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly ListedPasskey[] }) {
  const [isAdding, setIsAdding] = useState(false);
  return (
    <div className="space-y-3">
      {passkeys.length > 0 && (
        <ul className="divide-y divide-line">
          {passkeys.map(({ id, name, addedOn }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>
                {name} <span className="text-sm text-ink-soft">added {addedOn}</span>
              </span>
              <PressButton label={`Remove ${name}`} onPress={() => send("DELETE", `/api/account/passkeys/${id}`)}>
                Remove
              </PressButton>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <EntryForm
          schema={addEntry}
          fields={[
            { name: "name", label: "Name of the passkey", hint: "Such as “work laptop”, so that you know it again." },
            passwordField,
          ]}
          initial={{ name: "", password: "" }}
          button="Add it"
          onSend={addPasskey}
          beside={
            <Button kind="quiet" onClick={() => setIsAdding(false)}>
              Cancel
            </Button>
          }
        />
      ) : (
        <Button onClick={() => setIsAdding(true)}>Add a passkey</Button>
      )}
    </div>
  );
}

async function addPasskey({ name, password }: { readonly name: string; readonly password: string }): Promise<void> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  const path = "/api/account/passkeys";
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  const optionsJSON = await send<Options>("POST", `${path}/options`, { password });
  const response = await withPasskey(() => startRegistration({ optionsJSON }));
  await send("POST", path, { name, response });
  location.reload();
}
