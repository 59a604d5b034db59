"use client";

import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type SendProblem, send, toProblem } from "./send";
import { withPasskey } from "./with-passkey";

/** Signs in with a passkey instead of a password. */
export function PasskeyButton({ onDone }: { readonly onDone: () => void }) {
  const [problem, setProblem] = useState<SendProblem>();
  const signIn = async () => {
    setProblem(undefined);
    try {
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const optionsJSON = await send<Parameters<typeof startAuthentication>[0]["optionsJSON"]>(
        "POST",
        "/api/sign-in/passkey/options",
      );
      const response = await withPasskey(() => startAuthentication({ optionsJSON }));
      await send("POST", "/api/sign-in/passkey", { response });
      onDone();
    } catch (error) {
      setProblem(toProblem(error));
    }
  };
  return (
    <div className="max-w-md space-y-3 border-t border-line pt-4">
      {problem !== undefined && <Notice kind="error" title={problem.message} />}
      <Button onClick={signIn}>
        <KeyRound aria-hidden className="size-4" />
        Sign in with a passkey
      </Button>
    </div>
  );
}
