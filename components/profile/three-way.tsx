"use client";

import type { KeyboardEvent } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import type { PresencePath } from "@/lib/profile/entries";
import type { Presence } from "@/lib/profile/schema";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";

interface ThreeWayProps {
  readonly path: PresencePath;
  readonly label: string;
  readonly note?: string | undefined;
}

const keys: Readonly<Record<string, Presence>> = { y: "present", n: "absent", k: "unknown" };

/** Yes, no and not known: three different answers to one question. Y, N and K answer it by keyboard. */
export function ThreeWay({ path, label, note }: ThreeWayProps) {
  const { control, setValue } = useFormContext<ProfileForm>();
  const presence: Presence = useWatch({ control, name: path });
  const choose = (answer: Presence) => setValue(path, answer);
  const onKeyDown = (event: KeyboardEvent) => {
    const answer = keys[event.key.toLowerCase()];
    if (answer === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    choose(answer);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus();
  };
  const segment = { name: path, describedBy: note && `${fieldId(path)}-note` };
  return (
    <fieldset
      id={fieldId(path)}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded py-1.5 data-jumped:bg-accent-wash"
    >
      <legend className="float-left min-w-32 flex-1 text-sm leading-snug">
        {label}
        {note && (
          <span id={`${fieldId(path)}-note`} className="block text-[0.8125rem] text-ink-soft">
            {note}
          </span>
        )}
      </legend>
      <Segments>
        <Segment
          {...segment}
          value="present"
          label="Yes"
          isChecked={presence === "present"}
          onChoose={() => choose("present")}
        />
        <Segment
          {...segment}
          value="absent"
          label="No"
          look="strong"
          isChecked={presence === "absent"}
          onChoose={() => choose("absent")}
        />
        <Segment
          {...segment}
          value="unknown"
          label="Not known"
          look="quiet"
          isChecked={presence === "unknown"}
          onChoose={() => choose("unknown")}
        />
      </Segments>
    </fieldset>
  );
}
