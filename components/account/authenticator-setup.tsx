"use client";

import { confirmationEntry } from "@/lib/accounts/entries";
import { BackupCodes } from "./backup-codes";
import { EntryForm } from "./entry-form";
import { send } from "./send";

/** What an authenticator app has to be told, once. */
export interface AuthenticatorSecret {
  readonly secret: string;
  readonly qr: { readonly size: number; readonly path: string };
  readonly backupCodes: readonly string[];
}

interface AuthenticatorSetupProps {
  readonly secret: AuthenticatorSecret;
  readonly onDone: () => void;
}

/** Three steps: tell the app, keep the backup codes, confirm with the first code. */
export function AuthenticatorSetup({ secret: { secret, qr, backupCodes }, onDone }: AuthenticatorSetupProps) {
  return (
    <ol className="list-decimal space-y-6 pl-5 marker:font-semibold">
      <li className="space-y-3">
        <h3 className="font-semibold">Scan this with the app</h3>
        <svg
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          aria-label="QR code with the secret that is written below it"
          className="size-52 max-w-full rounded border border-line bg-white forced-color-adjust-none"
        >
          <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <p className="text-sm">
          Or type the secret: <code className="font-mono text-sm break-all select-all">{inFours(secret)}</code>
        </p>
      </li>
      <li className="space-y-3">
        <h3 className="font-semibold">Keep the backup codes</h3>
        <BackupCodes codes={backupCodes} />
      </li>
      <li className="space-y-3">
        <h3 className="font-semibold">Confirm</h3>
        <EntryForm
          schema={confirmationEntry}
          fields={[
            {
              name: "code",
              label: "Code",
              inputMode: "numeric",
              autoComplete: "one-time-code",
              hint: "The six digits that the app shows now.",
            },
          ]}
          initial={{ code: "" }}
          button="Turn it on"
          onSend={async (entry) => {
            await send("PUT", "/api/account/two-factor", entry);
            onDone();
          }}
        />
      </li>
    </ol>
  );
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");
