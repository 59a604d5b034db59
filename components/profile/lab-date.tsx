"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { FieldError } from "@/components/ui/field-error";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { fieldId } from "./field-id";
import { dateProblem } from "./problems";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";
import { today } from "./today";
import { useFieldError } from "./use-field-error";

/** When the sample was taken, which may be left open. */
export function LabDate({ id }: { readonly id: LabId }) {
  const { register } = useFormContext<ProfileForm>();
  const path = `labs.${id}.date` as const;
  const [isIncomplete, setIsIncomplete] = useState(false);
  const problem = useFieldError(path);
  const message = isIncomplete ? "The date is not complete, so it does not count." : problem;
  const { onBlur, ...field } = register(path, { validate: (date) => dateProblem(date, today()) });
  return (
    <div className="mt-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label htmlFor={fieldId(path)} className="text-[0.8125rem] text-ink-soft">
          Date of sample, if known
        </label>
        <input
          id={fieldId(path)}
          type="date"
          className={textInput}
          aria-invalid={message !== undefined}
          aria-describedby={`${fieldId(`labs.${id}`)}-label ${fieldId(path)}-error`}
          {...field}
          onBlur={(event) => {
            setIsIncomplete(event.target.validity.badInput);
            void onBlur(event);
          }}
        />
      </div>
      <FieldError id={`${fieldId(path)}-error`} message={message} />
    </div>
  );
}
