"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import { fieldId } from "./field-id";
import type { ProfileForm } from "./profile-form";

const choices = [
  { value: "female", label: "Female", look: "strong" },
  { value: "male", label: "Male", look: "strong" },
  { value: "unknown", label: "Not known", look: "quiet" },
] as const;

/** The sex that counts in calculations. */
export function SexField() {
  const { control, setValue } = useFormContext<ProfileForm>();
  const chosen = useWatch({ control, name: "sex" });
  return (
    <fieldset
      id={fieldId("sex")}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded py-1.5 data-jumped:bg-accent-wash"
    >
      <legend className="float-left flex-1 text-sm leading-snug">Sex</legend>
      <Segments>
        {choices.map((choice) => (
          <Segment
            key={choice.value}
            {...choice}
            name="sex"
            isChecked={chosen === choice.value}
            onChoose={() => setValue("sex", choice.value)}
          />
        ))}
      </Segments>
    </fieldset>
  );
}
