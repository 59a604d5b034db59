"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { LabField } from "./lab-field";
import type { ProfileForm } from "./profile-form";
import { SelectField } from "./select-field";

/** A level, or the status that somebody reported; a level wins. */
export function VitaminDField() {
  const { control } = useFormContext<ProfileForm>();
  const hasLevel = useWatch({ control, name: "labs.vitamin-d-25oh.value", compute: (value) => value.trim() !== "" });
  const hasStatus = useWatch({ control, name: "vitaminDStatus", compute: (status) => status !== "unknown" });
  return (
    <fieldset className="py-1.5">
      <legend className="float-left w-full text-[0.8125rem] font-semibold text-ink-soft">
        Vitamin D, as a level or a status
      </legend>
      <div className="clear-both">
        <LabField id="vitamin-d-25oh" />
        <SelectField
          name="vitaminDStatus"
          label="Vitamin D status"
          options={[
            ["unknown", "Not known"],
            ["severe-deficiency", "Severe deficiency: below 30 nmol/L (12 ng/mL)"],
            ["deficiency", "Deficiency: 30 to below 50 nmol/L (12 to below 20 ng/mL)"],
            ["insufficiency", "Insufficiency: 50 to below 75 nmol/L (20 to below 30 ng/mL)"],
            ["sufficient", "Sufficient: 75 nmol/L (30 ng/mL) or more"],
          ]}
        />
        <p aria-live="polite" className="text-[0.8125rem] text-ink-soft">
          {hasLevel && hasStatus && "There is a level, so the level counts and the status does not."}
        </p>
      </div>
    </fieldset>
  );
}
