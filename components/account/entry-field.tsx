import type { UseFormRegisterReturn } from "react-hook-form";
import { FieldError } from "@/components/ui/field-error";
import { textInput } from "../profile/text-input";

/** What one field of a form asks for. */
export interface FieldSpec<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly autoComplete?: string;
  readonly inputMode?: "numeric" | "text";
  readonly hint?: string;
  /** A choice instead of a box to type in. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

interface EntryFieldProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly error: string | undefined;
  readonly registered: UseFormRegisterReturn;
}

/** A label, a box beneath it, a hint, and what is wrong. */
export function EntryField({ id, spec, error, registered }: EntryFieldProps) {
  const { label, type = "text", autoComplete = "off", inputMode, hint, choices } = spec;
  const described = [`${id}-error`, hint === undefined ? undefined : `${id}-hint`].filter(Boolean).join(" ");
  const shared = {
    id,
    className: `${textInput} mt-1 w-full`,
    "aria-invalid": error !== undefined,
    "aria-describedby": described,
    ...registered,
  };
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {choices === undefined ? (
        <input {...shared} type={type} autoComplete={autoComplete} inputMode={inputMode} spellCheck={false} />
      ) : (
        <select {...shared}>
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
