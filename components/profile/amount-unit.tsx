"use client";

import { useFormContext } from "react-hook-form";
import { amountUnitInWords, nutrientOf } from "@/lib/profile/units";
import type { AmountPart } from "./amount-parts";
import type { ProfileForm } from "./profile-form";
import { textInput } from "./text-input";

/** The unit of an amount; none is chosen beforehand where a nutrient has several. */
export function AmountUnit({ part: { nutrient, path }, label }: { readonly part: AmountPart; readonly label: string }) {
  const { register, trigger } = useFormContext<ProfileForm>();
  return (
    <select
      aria-label={`Unit of ${label}`}
      className={`${textInput} w-31`}
      {...register(`${path}.unit`, { onChange: () => void trigger(`${path}.value`) })}
    >
      <option value="">unit</option>
      {nutrientOf(nutrient).units.map(({ unit }) => (
        <option key={unit} value={unit}>
          {amountUnitInWords(unit)}
        </option>
      ))}
    </select>
  );
}
