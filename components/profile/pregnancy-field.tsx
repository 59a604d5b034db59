"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { ChoiceRow } from "./choice-row";
import { parseNumber } from "./parse-number";
import type { ProfileForm } from "./profile-form";

/** Asked where it can apply; stays while it holds an answer, so that a conflict can be corrected. */
export function PregnancyField() {
  const { control } = useFormContext<ProfileForm>();
  const isAsked = useWatch({ control, compute: canApply });
  if (!isAsked) return null;
  return (
    <ChoiceRow
      name="pregnancy"
      label="Pregnancy"
      choices={[
        { value: "none", label: "None" },
        { value: "pregnant", label: "Pregnant" },
        { value: "breastfeeding", label: "Breastfeeding" },
        { value: "unknown", label: "Not known" },
      ]}
    />
  );
}

function canApply({ age, sex, pregnancy }: ProfileForm): boolean {
  const years = parseNumber(age);
  const isOfAge = years.kind === "number" && years.value >= 11 && years.value <= 55;
  return pregnancy !== "unknown" || (sex !== "male" && isOfAge);
}
