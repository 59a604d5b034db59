"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import type { CaseAccess } from "@/lib/cases/access";
import type { Participant } from "@/lib/cases/case";
import { useSend } from "./use-send";

interface ShareFormProps {
  readonly caseId: string;
  readonly participants: readonly Participant[];
  readonly mayManage: boolean;
  readonly readerId: string;
}

const accessWords: Readonly<Record<CaseAccess, string>> = { read: "reads and discusses", edit: "reads and edits" };

/** Who was let into a case; its owner adds and ends, everybody may leave. */
export function ShareForm({ caseId, participants, mayManage, readerId }: ShareFormProps) {
  const [email, setEmail] = useState("");
  const [access, setAccess] = useState<CaseAccess>("read");
  const { problem, isSending, run } = useSend();
  const share = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await send("PUT", `/api/cases/${caseId}/participants`, { email, access });
      location.reload();
    });
  };
  const end = (userId: string) =>
    run(async () => {
      await send("DELETE", `/api/cases/${caseId}/participants/${userId}`, {});
      if (userId === readerId) location.assign("/cases");
      else location.reload();
    });
  return (
    <>
      <ul className="divide-y divide-line">
        {participants.map(({ id, name, access: given }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-1.5 text-sm">
            <span>
              <span className="font-medium">{name}</span> {accessWords[given]}
            </span>
            {(mayManage || id === readerId) && (
              <Button onClick={() => end(id)} disabled={isSending}>
                {id === readerId ? "Leave this case" : "End access"}
                {id !== readerId && <span className="sr-only"> of {name}</span>}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayManage && (
        <form onSubmit={share} className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 basis-64">
            <label htmlFor="share-email" className="block text-sm font-medium">
              Colleague's e-mail address
            </label>
            <input
              id="share-email"
              type="email"
              required
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
              aria-describedby="share-error"
              className="mt-1 min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
            />
          </div>
          <div>
            <label htmlFor="share-access" className="block text-sm font-medium">
              May
            </label>
            <select
              id="share-access"
              value={access}
              onChange={({ target }) => setAccess(target.value === "edit" ? "edit" : "read")}
              className="mt-1 min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
            >
              <option value="read">read and discuss</option>
              <option value="edit">read and edit</option>
            </select>
          </div>
          <Button type="submit" disabled={isSending}>
            Share
          </Button>
        </form>
      )}
      <FieldError id="share-error" message={problem?.message} />
    </>
  );
}
