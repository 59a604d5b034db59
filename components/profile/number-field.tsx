"use client";

import { type ReactNode, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { FieldError } from "@/components/ui/field-error";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { fieldId } from "./field-id";
import type { AmountPath, ProfileForm } from "./profile-form";
import { textInput } from "./text-input";
import { useFieldError } from "./use-field-error";

interface NumberFieldProps {
  readonly path: "age" | `labs.${LabId}` | AmountPath;
  readonly name: "age" | `labs.${LabId}.value` | `${AmountPath}.value`;
  readonly label: string;
  /** The only unit there is; nothing for a number without one. */
  readonly unit?: string;
  /** In its place, the choice of a unit. */
  readonly unitSwitch?: ReactNode;
  readonly hint?: string | undefined;
  readonly validate: (text: string, form: ProfileForm) => string | undefined;
}

/** A box for a number with its unit beside it, and beneath it what is wrong. */
export function NumberField({ path, name, label, unit, unitSwitch, hint, validate }: NumberFieldProps) {
  const { getValues, register, trigger } = useFormContext<ProfileForm>();
  const error = useFieldError(name);
  useEffect(() => {
    if (getValues(name) !== "") void trigger(name);
  }, [getValues, trigger, name]);
  const id = fieldId(path);
  const described = [`${id}-error`, unit && `${id}-unit`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label
          id={`${id}-label`}
          htmlFor={id}
          className={`${unitSwitch ? "min-w-36" : "min-w-20"} flex-1 text-sm leading-snug`}
        >
          {label}
        </label>
        <span className="flex items-center gap-2">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={`${textInput} w-20 text-right`}
            aria-required={name === "age"}
            aria-invalid={error !== undefined}
            aria-describedby={described}
            {...register(name, { validate })}
          />
          <span id={`${id}-unit`} className="text-sm min-[26rem]:w-31 text-ink-soft">
            {unitSwitch ?? unit}
          </span>
        </span>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </>
  );
}
