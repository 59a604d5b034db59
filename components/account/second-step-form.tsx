"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { secondStepEntry } from "@/lib/accounts/entries";
import { EntryForm } from "./entry-form";
import { send } from "./send";

interface SecondStepFormProps {
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The code of an authenticator app, or a backup code. */
export function SecondStepForm({ onDone, onBack }: SecondStepFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="space-y-4">
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        Second step
      </h2>
      <EntryForm
        schema={secondStepEntry}
        fields={[
          {
            name: "code",
            label: "Code",
            autoComplete: "one-time-code",
            hint: "The six digits that your authenticator app shows, or one of your backup codes.",
          },
        ]}
        initial={{ code: "" }}
        button="Sign in"
        onSend={async (entry) => {
          await send("POST", "/api/sign-in/two-factor", entry);
          onDone();
        }}
        beside={
          <Button kind="quiet" onClick={onBack}>
            Begin again
          </Button>
        }
      />
    </div>
  );
}
