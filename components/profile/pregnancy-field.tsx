"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { isPregnancyPossibleAt } from "@/lib/profile/thresholds";
import { parseNumber } from "./parse-number";
import type { ProfileForm } from "./profile-form";
import { SelectField } from "./select-field";

/** Asked where it can apply; stays while it holds an answer, so that a conflict can be corrected. */
export function PregnancyField() {
  const { control } = useFormContext<ProfileForm>();
  const isAsked = useWatch({ control, compute: canApply });
  if (!isAsked) return null;
  return (
    <SelectField
      name="pregnancy"
      label="Pregnancy"
      options={[
        ["unknown", "Not known"],
        ["none", "None"],
        ["pregnant", "Pregnant"],
        ["breastfeeding", "Breastfeeding"],
      ]}
    />
  );
}

function canApply({ age, sex, pregnancy }: ProfileForm): boolean {
  const years = parseNumber(age);
  const isOfAge = years.kind === "number" && isPregnancyPossibleAt(years.value);
  return pregnancy !== "unknown" || (sex !== "male" && isOfAge);
}
