"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ConflictNotice } from "./conflict-notice";
import { LabelField } from "./label-field";
import { useSend } from "./use-send";

interface RenameFormProps {
  readonly caseId: string;
  readonly label: string;
  readonly isArchived: boolean;
  readonly version: number;
}

/** The label of a case, and whether it is archived. */
export function RenameForm({ caseId, label: saved, isArchived, version }: RenameFormProps) {
  const [label, setLabel] = useState(saved);
  const { problem, isSending, run } = useSend();
  const change = (changed: object) =>
    run(async () => {
      await send("PATCH", `/api/cases/${caseId}`, { version, ...changed });
      location.reload();
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change({ label });
  };
  return (
    <form onSubmit={submit} className="space-y-3">
      <LabelField value={label} onChange={setLabel} />
      {problem?.code === "conflict" ? (
        <ConflictNotice
          title="A colleague changed this case while you worked on it."
          theirs={savedInWords(problem.saved as SavedCase)}
          yours={label}
          reload={`/cases/${caseId}/manage`}
        />
      ) : (
        problem !== undefined && <Notice kind="error" title={problem.message} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isSending || label.trim() === saved}>
          Save the label
        </Button>
        <Button onClick={() => change({ isArchived: !isArchived })} disabled={isSending}>
          {isArchived ? "Bring back from the archive" : "Archive"}
        </Button>
      </div>
    </form>
  );
}

interface SavedCase {
  readonly label: string;
  readonly isArchived: boolean;
}

const savedInWords = ({ label, isArchived }: SavedCase): string => (isArchived ? `${label}, archived` : label);
