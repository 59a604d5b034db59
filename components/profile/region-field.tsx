"use client";

import { useFormContext } from "react-hook-form";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";

/** Whose regulators and guidelines speak first; a setting of the clinician's that outlives the patient. */
export function RegionField() {
  const { register } = useFormContext<ProfileForm>();
  const [field, hintId] = [fieldId("region"), `${fieldId("region")}-hint`];
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label htmlFor={field} className="text-sm">
          Region
        </label>
        <select id={field} className={textInput} aria-describedby={hintId} {...register("region")}>
          <option value="us">United States</option>
          <option value="uk">United Kingdom</option>
          <option value="other">Other</option>
        </select>
      </div>
      <p id={hintId} className="mt-1 text-[0.8125rem] text-ink-soft">
        Whose regulators and guidelines speak first where they differ.
      </p>
    </div>
  );
}
