"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";

interface ChoiceRowProps<Name extends "sex" | "pregnancy"> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: ProfileForm[Name]; readonly label: string }[];
}

/** One question with a few answers side by side; "Not known" is always one of them. */
export function ChoiceRow<Name extends "sex" | "pregnancy">({ name, label, hint, choices }: ChoiceRowProps<Name>) {
  const { control, setValue } = useFormContext<ProfileForm>();
  const chosen: string = useWatch({ control, name: name as "sex" | "pregnancy" });
  const hintId = `${fieldId(name)}-hint`;
  return (
    <fieldset
      id={fieldId(name)}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded py-1.5 data-jumped:bg-accent-wash"
    >
      <legend className="float-left min-w-16 flex-1 text-sm leading-snug">
        {label}
        {hint && (
          <span id={hintId} className="block text-[0.8125rem] text-ink-soft">
            {hint}
          </span>
        )}
      </legend>
      <Segments>
        {choices.map(({ value, label: words }) => (
          <Segment
            key={value}
            name={name}
            value={value}
            label={words}
            look={value === "unknown" ? "quiet" : "strong"}
            isChecked={chosen === value}
            onChoose={() => setValue(name as "sex", value as ProfileForm["sex"])}
            describedBy={hint && hintId}
          />
        ))}
      </Segments>
    </fieldset>
  );
}
