"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type AuthenticatorSecret, AuthenticatorSetup } from "./authenticator-setup";
import { BackupCodes } from "./backup-codes";
import { PasswordAsked } from "./password-asked";
import { send } from "./send";

type State =
  | { readonly kind: "resting" | "asked-to-add" | "asked-for-codes" | "asked-to-remove" }
  | { readonly kind: "setting-up"; readonly secret: AuthenticatorSecret }
  | { readonly kind: "new-codes"; readonly codes: readonly string[] };

const path = "/api/account/two-factor";
const reload = () => location.reload();

/** Sets up, renews or removes the authenticator app that a sign-in with a password then asks for. */
export function AuthenticatorApp({ isSetUp }: { readonly isSetUp: boolean }) {
  const [state, setState] = useState<State>({ kind: "resting" });
  const rest = () => setState({ kind: "resting" });
  switch (state.kind) {
    case "asked-to-add":
      return (
        <PasswordAsked
          button="Go on"
          onCancel={rest}
          onSend={async (entry) => {
            const secret = await send<AuthenticatorSecret>("POST", path, entry);
            setState({ kind: "setting-up", secret });
          }}
        />
      );
    case "setting-up":
      return <AuthenticatorSetup secret={state.secret} onDone={reload} />;
    case "asked-for-codes":
      return (
        <PasswordAsked
          button="Make new codes"
          onCancel={rest}
          onSend={async (entry) => {
            const { backupCodes } = await send<{ backupCodes: readonly string[] }>(
              "POST",
              `${path}/backup-codes`,
              entry,
            );
            setState({ kind: "new-codes", codes: backupCodes });
          }}
        />
      );
    case "new-codes":
      return (
        <div className="space-y-3">
          <BackupCodes codes={state.codes} />
          <Button onClick={rest}>I have kept them</Button>
        </div>
      );
    case "asked-to-remove":
      return (
        <PasswordAsked
          button="Remove the authenticator app"
          onCancel={rest}
          onSend={async (entry) => {
            await send("DELETE", path, entry);
            reload();
          }}
        />
      );
    case "resting":
      return isSetUp ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setState({ kind: "asked-for-codes" })}>New backup codes</Button>
          <Button onClick={() => setState({ kind: "asked-to-remove" })}>Remove it</Button>
        </div>
      ) : (
        <Button onClick={() => setState({ kind: "asked-to-add" })}>Set up an authenticator app</Button>
      );
  }
}
