"use client";

import { type FormEvent, useId, useRef } from "react";
import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { type CommentSubject, longestComment } from "@/lib/cases/comment";
import { useDiscussion } from "./discussion-context";
import { draftPlace, useKeptText } from "./use-kept-text";

interface CommentFormProps {
  readonly on: CommentSubject | { readonly thread: string };
  readonly label: string;
  readonly action: string;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
}

/** A comment or an answer. What was typed stays until it is saved. */
export function CommentForm({ on, label, action, onDone, onCancel }: CommentFormProps) {
  const { caseId, people, readerId, refresh } = useDiscussion();
  const [text, setText] = useKeptText(draftPlace(caseId, on));
  const { problem, isSending, run } = useSend();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await send("POST", `/api/cases/${caseId}/comments`, { on, text });
      setText("");
      await refresh();
      onDone?.();
    });
  };
  const mention = (name: string) => {
    setText(`${text}${text === "" || /\s$/.test(text) ? "" : " "}@${name} `);
    field.current?.focus();
  };
  const giveUp = () => {
    setText("");
    onCancel?.();
  };
  return (
    <form onSubmit={submit} className="space-y-2 print:hidden">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        required
        maxLength={longestComment}
        rows={3}
        aria-describedby={`${id}-error`}
        className="block w-full rounded-md border border-line-strong bg-surface px-2 py-1 text-sm"
      />
      <FieldError id={`${id}-error`} message={problem?.message} />
      {people.length > 1 && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          Mention
          {people
            .filter((person) => person.id !== readerId)
            .map(({ id: person, name }) => (
              <Button key={person} kind="quiet" onClick={() => mention(name)} className="px-1!">
                @{name}
              </Button>
            ))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isSending}>
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button kind="quiet" onClick={giveUp}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
