"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { withTodaysKnowledge } from "./compare-form";
import { useSend } from "./use-send";

/** Opens the case of a handout that a patient brings back, at what has changed since. */
export function CodeForm() {
  const [code, setCode] = useState("");
  const { problem, isSending, run } = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const found = await send<{ caseId: string; visitId: string }>("POST", "/api/cases/by-code", { code });
      location.assign(`/cases/${found.caseId}/compare?from=${found.visitId}&to=${withTodaysKnowledge}`);
    });
  };
  return (
    <section aria-labelledby="by-code" className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <h2 id="by-code" className="text-lg font-semibold">
        Open by a handout's code
      </h2>
      <form onSubmit={submit} className="space-y-2">
        <label htmlFor="handout-code" className="block text-sm font-medium">
          Code
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id="handout-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            aria-describedby="handout-code-hint handout-code-error"
            aria-invalid={problem !== undefined}
            className="min-h-9 w-44 rounded-md border border-line-strong bg-surface px-2 text-sm uppercase tabular-nums pointer-coarse:min-h-11"
          />
          <Button type="submit" disabled={isSending}>
            Open
          </Button>
        </div>
        <p id="handout-code-hint" className="text-[0.8125rem] text-ink-soft">
          At the foot of the handout. It shows what has changed since the handout was printed.
        </p>
        <FieldError id="handout-code-error" message={problem?.message} />
      </form>
    </section>
  );
}
