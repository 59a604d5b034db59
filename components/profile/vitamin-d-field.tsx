"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { fieldId } from "./field-id";
import { LabField } from "./lab-field";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";

/** A level, or the status that somebody reported; a level wins. */
export function VitaminDField() {
  const { control, register } = useFormContext<ProfileForm>();
  const hasLevel = useWatch({ control, name: "labs.vitamin-d-25oh.value", compute: (value) => value.trim() !== "" });
  const hasStatus = useWatch({ control, name: "vitaminDStatus", compute: (status) => status !== "unknown" });
  const [field, noteId] = [fieldId("vitaminDStatus"), `${fieldId("vitaminDStatus")}-note`];
  return (
    <fieldset className="py-1.5">
      <legend className="text-sm font-medium">Vitamin D, as a level or a status</legend>
      <LabField id="vitamin-d-25oh" />
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5">
        <label htmlFor={field} className="text-sm">
          Vitamin D status
        </label>
        <select id={field} className={`${textInput} max-w-56`} aria-describedby={noteId} {...register("vitaminDStatus")}>
          <option value="unknown">Not known</option>
          <option value="severe-deficiency">Severe deficiency: below 30 nmol/L (12 ng/mL)</option>
          <option value="deficiency">Deficiency: 30 to below 50 nmol/L (12 to below 20 ng/mL)</option>
          <option value="insufficiency">Insufficiency: 50 to below 75 nmol/L (20 to below 30 ng/mL)</option>
          <option value="sufficient">Sufficient: 75 nmol/L (30 ng/mL) or more</option>
        </select>
      </div>
      <p id={noteId} aria-live="polite" className="text-[0.8125rem] text-ink-soft">
        {hasLevel && hasStatus && "There is a level, so the level counts and the status does not."}
      </p>
    </fieldset>
  );
}
