"use client";

import { useFormContext } from "react-hook-form";
import { presentations } from "@/lib/profile/vocabulary/presentations";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";

/** Why the patient is here; more than one may apply. */
export function PresentationsField() {
  const { register } = useFormContext<ProfileForm>();
  return (
    <fieldset id={fieldId("presentations")} className="rounded data-jumped:bg-accent-wash">
      <legend className="text-sm text-ink-soft">All that apply</legend>
      <div className="mt-1">
        {presentations.map(({ id, label }) => (
          <label
            key={id}
            className="flex min-h-8 items-start gap-2.5 py-1 text-sm pointer-coarse:min-h-11 pointer-coarse:py-2.5"
          >
            <input
              type="checkbox"
              value={id}
              className="mt-0.5 size-4 shrink-0 accent-accent"
              {...register("presentations")}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
