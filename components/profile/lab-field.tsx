"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { labOf, unitInWords } from "@/lib/profile/units";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { inRunningText } from "@/lib/profile/words/labels";
import { LabDate } from "./lab-date";
import { NumberField } from "./number-field";
import { labProblem } from "./problems";
import type { ProfileForm } from "./profile-form";
import { UnitSwitch } from "./unit-switch";

interface LabFieldProps {
  readonly id: LabId;
  readonly hint?: string;
}

/** One result: a number, its unit, and once there is a number the date of its sample. */
export function LabField({ id, hint }: LabFieldProps) {
  const { control } = useFormContext<ProfileForm>();
  const path = `labs.${id}` as const;
  const isEntered = useWatch({ control, name: `${path}.value`, compute: (value) => value.trim() !== "" });
  const { label, units } = labOf(id);
  return (
    <div className="py-1.5">
      <NumberField
        path={path}
        name={`${path}.value`}
        label={label}
        hint={hint}
        validate={(_, form) => labProblem(id, form.labs[id])}
        {...(units.length === 1
          ? { unit: unitInWords(units[0].unit) }
          : { unitSwitch: <UnitSwitch id={id} legend={`Unit of ${inRunningText(label)}`} /> })}
      />
      {isEntered && <LabDate id={id} />}
    </div>
  );
}
