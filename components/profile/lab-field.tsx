"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { FieldError } from "@/components/ui/field-error";
import { labOf, unitInWords } from "@/lib/profile/units";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { fieldId } from "./field-id";
import { inRunningText } from "./labels";
import { LabDate } from "./lab-date";
import { labProblem } from "./problems";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";
import { UnitSwitch } from "./unit-switch";
import { useFieldError } from "./use-field-error";

interface LabFieldProps {
  readonly id: LabId;
  readonly hint?: string;
}

/** One result: a number, its unit, and once there is a number the date of its sample. */
export function LabField({ id, hint }: LabFieldProps) {
  const { control, register } = useFormContext<ProfileForm>();
  const path = `labs.${id}` as const;
  const error = useFieldError(`${path}.value`);
  const isEntered = useWatch({ control, name: `${path}.value`, compute: (value) => value.trim() !== "" });
  const { label, units } = labOf(id);
  const unit = units.length === 1 ? unitInWords(units[0].unit) : "";
  const [field, errorId, hintId] = [fieldId(path), `${fieldId(path)}-error`, `${fieldId(path)}-hint`];
  return (
    <div className="py-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label htmlFor={field} className="min-w-32 flex-1 text-sm leading-snug">
          {label}
          {unit && <span className="sr-only">, {unit}</span>}
        </label>
        <span className="flex items-center gap-2">
          <input
            id={field}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={`${textInput} w-20 text-right`}
            aria-invalid={error !== undefined}
            aria-describedby={hint ? `${errorId} ${hintId}` : errorId}
            {...register(`${path}.value`, { validate: (_, form) => labProblem(id, form.labs[id]) })}
          />
          {units.length === 1 ? (
            <span aria-hidden className="min-w-10 text-sm text-ink-soft">
              {unit}
            </span>
          ) : (
            <UnitSwitch id={id} legend={`Unit of ${inRunningText(label)}`} />
          )}
        </span>
      </div>
      {hint && (
        <p id={hintId} className="mt-0.5 text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={errorId} message={error} />
      {isEntered && <LabDate id={id} label={label} />}
    </div>
  );
}
