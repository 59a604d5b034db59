"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import { labOf, unitInWords } from "@/lib/profile/units";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import type { ProfileForm } from "./profile-form";

interface UnitSwitchProps {
  readonly id: LabId;
  readonly legend: string;
}

/** The unit of a result. It changes the unit and never the number. */
export function UnitSwitch({ id, legend }: UnitSwitchProps) {
  const { control, setValue, trigger } = useFormContext<ProfileForm>();
  const path = `labs.${id}` as const;
  const chosen: string = useWatch({ control, name: `${path}.unit` });
  const choose = (unit: string) => {
    setValue(`${path}.unit`, unit);
    void trigger(`${path}.value`);
  };
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <Segments>
        {labOf(id).units.map(({ unit }) => (
          <Segment
            key={unit}
            name={`${path}.unit`}
            value={unit}
            label={unitInWords(unit)}
            look="strong"
            isChecked={chosen === unit}
            onChoose={() => choose(unit)}
          />
        ))}
      </Segments>
    </fieldset>
  );
}
