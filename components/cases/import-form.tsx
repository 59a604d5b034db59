"use client";

import { type ChangeEvent, useState } from "react";
import { send } from "@/components/account/send";
import { FieldError } from "@/components/ui/field-error";
import { useSend } from "./use-send";

/** Takes in a case that was exported here or elsewhere. */
export function ImportForm() {
  const { problem, isSending, run } = useSend();
  const [unread, setUnread] = useState<string>();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setUnread(undefined);
    const content = parsed(await file.text());
    target.value = "";
    if (typeof content !== "object" || content === null)
      return setUnread("This file is not a case that Myowise exported.");
    await run(async () => {
      const { id } = await send<{ readonly id: string }>("POST", "/api/cases/files", content);
      location.assign(`/cases/${id}`);
    });
  };
  return (
    <section aria-labelledby="import" className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <h2 id="import" className="text-lg font-semibold">
        Take in a case from a file
      </h2>
      <label htmlFor="case-file" className="block text-sm font-medium">
        File of a case
      </label>
      <input
        id="case-file"
        type="file"
        accept="application/json,.json"
        disabled={isSending}
        onChange={read}
        aria-describedby="case-file-hint case-file-error"
        className="block w-full text-sm file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-surface file:px-2.5 file:font-medium file:text-ink"
      />
      <p id="case-file-hint" className="text-[0.8125rem] text-ink-soft">
        Made by “Export as a file” on a case's page. The case becomes yours; its authors stay named.
      </p>
      <FieldError id="case-file-error" message={unread ?? problem?.message} />
    </section>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
