"use client";

import { useFormContext } from "react-hook-form";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";

type SelectName = "pregnancy" | "vitaminDStatus" | "region";

interface SelectFieldProps<Name extends SelectName> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly (readonly [value: ProfileForm[Name], words: string])[];
  readonly hint?: string;
}

/** One question with one answer out of a list. */
export function SelectField<Name extends SelectName>({ name, label, options, hint }: SelectFieldProps<Name>) {
  const { register } = useFormContext<ProfileForm>();
  const id = fieldId(name);
  return (
    <div className="py-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        <select
          id={id}
          className={`${textInput} max-w-56`}
          aria-describedby={hint && `${id}-hint`}
          {...register(name as SelectName)}
        >
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
