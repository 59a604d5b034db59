"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { useSend } from "./use-send";

interface DeleteFormProps {
  readonly caseId: string;
  readonly label: string;
}

/** Deletes a case once its label was typed. */
export function DeleteForm({ caseId, label }: DeleteFormProps) {
  const [typed, setTyped] = useState("");
  const { problem, isSending, run } = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await send("DELETE", `/api/cases/${caseId}`, { label: typed });
      location.assign("/cases");
    });
  };
  return (
    <form onSubmit={submit} className="space-y-2">
      <label htmlFor="delete-label" className="block text-sm font-medium">
        Type the label, {label}, to confirm
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="delete-label"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
          aria-describedby="delete-error"
          className="min-h-9 w-full max-w-xs rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
        />
        <Button type="submit" kind="danger" disabled={isSending || typed.trim() !== label}>
          Delete this case for good
        </Button>
      </div>
      <FieldError id="delete-error" message={problem?.message} />
    </form>
  );
}
