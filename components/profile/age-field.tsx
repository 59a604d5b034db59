"use client";

import { useFormContext } from "react-hook-form";
import { FieldError } from "@/components/ui/field-error";
import { fieldId } from "./field-id";
import { ageProblem } from "./problems";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";
import { useFieldError } from "./use-field-error";

/** The one field that an answer needs. */
export function AgeField() {
  const { register } = useFormContext<ProfileForm>();
  const error = useFieldError("age");
  return (
    <div className="py-1.5">
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={fieldId("age")} className="text-sm">
          Age<span className="sr-only"> in years</span>
        </label>
        <span className="flex items-center gap-2">
          <input
            id={fieldId("age")}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-required
            className={`${textInput} w-20 text-right`}
            aria-invalid={error !== undefined}
            aria-describedby={`${fieldId("age")}-error`}
            {...register("age", { validate: ageProblem })}
          />
          <span aria-hidden className="min-w-10 text-sm text-ink-soft">
            years
          </span>
        </span>
      </div>
      <FieldError id={`${fieldId("age")}-error`} message={error} />
    </div>
  );
}
